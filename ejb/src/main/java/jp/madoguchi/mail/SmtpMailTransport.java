package jp.madoguchi.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.settings.Sender;
import jp.madoguchi.settings.Settings;

/** Sends through the mail session of the server. */
@Dependent
class SmtpMailTransport implements MailTransport {
  private static final String TIMEOUT_MILLIS = "10000";

  @Resource(lookup = "java:jboss/mail/Madoguchi")
  private Session session;

  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Jakarta Mail waits for ever by default; a silent mail server must not hold a transaction. */
  @PostConstruct
  void limitWaiting() {
    for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      session.getProperties().putIfAbsent("mail.smtp." + wait, TIMEOUT_MILLIS);
    }
  }

  @Override
  public void send(Letter letter) throws MailNotTaken {
    Sender sender = Sender.of(settings);
    try {
      Transport.send(
          LetterMessage.of(
              session, letter, Addresses.strict(sender.address(), sender.name()), clock.instant()));
    } catch (MessagingException | UnsupportedEncodingException e) {
      throw new MailNotTaken(e);
    }
  }
}
