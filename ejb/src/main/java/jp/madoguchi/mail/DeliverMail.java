package jp.madoguchi.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import jp.madoguchi.shared.Seal;

/**
 * Sends one row of the outbox in a transaction of its own. If the server dies between the handing
 * over and the commit, it is sent once more, under the same Message-ID or Webhook-Id.
 */
@Stateless
@PermitAll
public class DeliverMail {
  private static final Duration AWAY = Duration.ofMinutes(1);
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final Duration BREATH = Duration.ofSeconds(10);

  @Inject private QueuedMails mails;
  @Inject private MailTransport transport;
  @Inject private WebhookTransport webhooks;
  @Inject private Seal seal;
  @Inject private Clock clock;

  /** Does nothing if the mail is not due or another node is sending it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void deliver(long id) {
    mails.claim(id, clock.instant()).ifPresent(this::deliver);
  }

  private void deliver(QueuedMail mail) {
    try {
      if (mail.isMail()) {
        transport.send(mail.letter(seal));
        mail.sent(clock.instant());
      } else {
        post(mail);
      }
    } catch (MailNotTaken e) {
      failed(mail, e.getMessage());
    } catch (RuntimeException e) {
      // For example a content whose key is gone: its own trouble and not that of the next mail.
      failed(mail, e.getClass().getSimpleName());
    }
  }

  /** One system that is away or slow must not take up the time of all others. */
  private void post(QueuedMail posting) {
    Instant begun = clock.instant();
    WebhookTransport.Answer answer = webhooks.post(posting.posting(seal));
    Instant now = clock.instant();
    posting.answered(answer.status());
    if (answer.error() != null) {
      failed(posting, answer.error());
      mails.postpone(posting.recipient(), now, now.plus(AWAY));
      return;
    }
    posting.sent(now);
    if (now.isAfter(begun.plus(SLOW))) {
      mails.postpone(posting.recipient(), now, now.plus(BREATH));
    }
  }

  private void failed(QueuedMail mail, String error) {
    mail.failed(error, clock.instant(), ThreadLocalRandom.current().nextDouble());
  }
}
