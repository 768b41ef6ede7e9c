package jp.madoguchi.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Looks every two seconds for mails that {@link SendNewMail} could not send, and for what systems
 * are to be told. Every node does, and each row is locked while one of them sends it, so the timers
 * need no memory. A system that is slow to answer delays no mail.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class SendDueMail {
  private static final System.Logger LOG = System.getLogger(SendDueMail.class.getName());
  private static final int MOST = 100;
  private static final Duration LONGEST_RUN = Duration.ofMillis(1_500);

  @Inject private QueuedMails mails;
  @EJB private DeliverMail deliver;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void sendMails() {
    sendDue(Channel.MAIL);
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tellSystems() {
    sendDue(Channel.WEBHOOK);
  }

  private void sendDue(Channel channel) {
    Instant start = clock.instant();
    for (long id : mails.due(channel, start, MOST)) {
      if (Duration.between(start, clock.instant()).compareTo(LONGEST_RUN) > 0) {
        return; // the next run goes on, and no run is skipped with a warning
      }
      try {
        deliver.deliver(id);
      } catch (EJBException e) {
        // The next one must not wait for this one; it stays due.
        LOG.log(System.Logger.Level.WARNING, "mail " + id + " could not be handled", e);
      }
    }
  }
}
