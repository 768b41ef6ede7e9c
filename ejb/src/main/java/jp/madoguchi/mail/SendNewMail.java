package jp.madoguchi.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Sends a mail as soon as what it tells about is committed, so that nobody waits for the timer.
 * What is not sent here, because the mail server is away or the node stops, {@link SendDueMail}
 * sends.
 */
@Stateless
@PermitAll
public class SendNewMail {
  @EJB private DeliverMail deliver;

  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued mail) {
    deliver.deliver(mail.id());
  }
}
