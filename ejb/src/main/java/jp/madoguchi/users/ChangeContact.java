package jp.madoguchi.users;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.signin.StepUp;

/**
 * 登録情報変更: another name and telephone number of the clinic's user, who is told by mail. What the
 * register says of the institution stays. Whoever looks at an application that is not decided sees
 * what is registered now; a decision that is made on what was registered before is refused, and an
 * approval whose accounts are not issued is undone.
 */
@Stateless
@Audited
@RolesAllowed("clinic")
public class ChangeContact {
  @Inject ClinicUsers users;
  @Inject PortalActs portal;
  @Inject InstitutionCard institutions;
  @Inject StepUp stepUp;
  @Inject ContactLimit limit;
  @Inject UserLetters letters;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * Does nothing, and writes to nobody, where all is as before.
   *
   * @param sessionKey of the session in which the person gave the password again
   * @return whether anything was changed
   * @throws jp.madoguchi.shared.Refusal REG-001 to REG-004 and REG-020 at their fields, AUT-010
   *     when the password was not given again within the last minutes, AUT-006 when it was changed
   *     too often
   */
  public boolean change(ContactForm typed, String sessionKey) {
    ClinicUser user = users.lockedByAddress(session.getCallerPrincipal().getName());
    trail.about("institution/" + institutions.of(user.institutionId()).code() + "/user");
    ContactForm.Contact contact = typed.checked();
    stepUp.check(user.address(), sessionKey);
    if (contact.isThatOf(user)) {
      return false;
    }
    limit.count(user.address());
    portal
        .applicantChanged(user.institutionId(), user.address())
        .ifPresent(receipt -> trail.about("enrollment/" + receipt));
    letters.changedContact(users.changeContact(user.address(), contact.name(), contact.phone()));
    return true;
  }
}
