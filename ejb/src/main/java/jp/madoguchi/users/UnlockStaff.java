package jp.madoguchi.users;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.SignInAttempts;

/** ロック解除 for a colleague: the wrong passwords count no more. */
@Stateless
@Audited
@RolesAllowed("operator")
public class UnlockStaff {
  @Inject SignInAttempts attempts;
  @Inject AuditTrail trail;

  /**
   * @param name the user name of a member of staff
   * @throws Refusal USR-002 when it is not locked (any more)
   */
  public void unlock(String name) {
    trail.about("staff/" + name);
    if (attempts.lockedFor(name).isZero()) {
      throw new Refusal(Problem.of(null, ErrorCode.USR_002));
    }
    attempts.succeeded(name);
  }
}
