package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 入力内容確認 was answered with OK: keeps the registration until its link is opened. To the caller it
 * looks the same whether or not address and institution are free; who gets the mail learns it
 * there.
 */
@Stateless
@Audited
@PermitAll
public class RegisterUser {
  @Inject private RegistrationRules rules;
  @Inject private RegistrationRequests requests;
  @Inject private PendingRegistrations pending;
  @Inject private RegistrationMails mails;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * The same form sent twice is one registration.
   *
   * @return for {@link SentRegistration} and {@link ResendLink}; the same for the same form
   * @throws Refusal with everything that is wrong; REG-060 if the institution is no longer the one
   *     shown in the dialog; REG-070 after too many requests
   */
  public String register(RegistrationForm form) {
    RegistrationRules.Registrant registrant = rules.check(form);
    trail.about("institution/" + registrant.institution().displayNumber());
    if (!registrant.institution().name().equals(form.shownName())) {
      throw new Refusal(Problem.of(null, ErrorCode.REG_060));
    }
    String address = registrant.address().text();
    String handle = requests.handleOf(form);
    if (!requests.isFirst(form, address)) {
      trail.result("REPEATED");
      return handle;
    }
    String hash = passwords.hash(registrant.password());
    var registration = new PendingRegistration(registrant, hash, handle, clock.instant());
    mails.send(registration, address);
    pending.replace(registration);
    return handle;
  }
}
