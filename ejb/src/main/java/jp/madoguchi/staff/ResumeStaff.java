package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The end of a 利用停止: the person can sign in with the same password. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ResumeStaff {
  @Inject StaffUsers users;
  @Inject StaffLetters letters;
  @Inject AuditTrail trail;

  /**
   * @throws StaffNotFound STF-008
   * @throws Refusal STF-007 when it is not suspended
   */
  public void resume(String name) {
    trail.about("staff/" + name);
    StaffUser user = users.locked(name);
    if (!user.isSuspended()) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_007));
    }
    user.resume();
    letters.did(StaffLetters.Done.RESUMED, user);
  }
}
