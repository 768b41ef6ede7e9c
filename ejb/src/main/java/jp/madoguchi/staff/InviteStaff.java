package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * 招待: a new member of staff is mailed the link with which the first password is chosen. Until then
 * nobody knows one.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class InviteStaff {
  @Inject StaffUsers users;
  @Inject StaffLetters letters;
  @Inject Passwords passwords;
  @Inject Secrets secrets;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * One mail address is one person's: nobody is given a second name to agree with themselves.
   *
   * @throws Refusal STF-001 to STF-004, STF-010, REG-030 to REG-032 at the fields
   */
  public void invite(StaffForm typed) {
    StaffForm form = typed.checked();
    trail.about("staff/" + form.name() + " " + form.role());
    // One invitation after the other, so that of two for one name or address one is refused.
    users.lockedHaving(StaffRole.OPERATOR);
    if (users.named(form.name()).isPresent()) {
      throw new Refusal(Problem.of(StaffForm.NAME, ErrorCode.STF_002));
    }
    if (users.isTaken(form.address())) {
      throw new Refusal(Problem.of(StaffForm.ADDRESS, ErrorCode.STF_010));
    }
    StaffUser user =
        new StaffUser(
            form.name(),
            form.displayName(),
            StaffRole.valueOf(form.role()),
            form.address(),
            passwords.hash(secrets.token()));
    String token = secrets.token();
    user.invite(token, clock.instant());
    users.add(user);
    letters.invited(user, token);
  }
}
