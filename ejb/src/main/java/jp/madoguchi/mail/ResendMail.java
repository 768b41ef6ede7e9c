package jp.madoguchi.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 再送: an operator has a mail tried again at once, also one that was given up. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ResendMail {
  @Inject private QueuedMails mails;
  @Inject private Event<MailQueued> queued;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param key of {@link OutboxList.Row}
   * @throws Refusal MAI-001 when the mail has been sent meanwhile, for then its text is gone
   */
  public void resend(String key) {
    trail.about("mail/" + key);
    QueuedMail mail =
        mails.unsent(key).orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.MAI_001)));
    mail.again(clock.instant());
    queued.fire(new MailQueued(mail.id()));
  }
}
