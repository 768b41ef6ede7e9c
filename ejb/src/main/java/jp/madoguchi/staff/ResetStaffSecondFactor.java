package jp.madoguchi.staff;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 2段階認証の解除 for a colleague who has lost both the app and the recovery codes. Who must have it sets
 * it up anew at the next sign-in.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class ResetStaffSecondFactor {
  @Inject StaffUsers users;
  @Inject SecondFactors factors;
  @Inject Sessions sessions;
  @Inject StaffLetters letters;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @throws StaffNotFound STF-008
   * @throws Refusal STF-005 for one's own, STF-007 when it is not set up
   */
  public void reset(String name) {
    trail.about("staff/" + name);
    if (session.getCallerPrincipal().getName().equals(name)) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_005));
    }
    StaffUser user = users.locked(name);
    if (!factors.isOn(name)) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_007));
    }
    factors.remove(name);
    sessions.endAll(name);
    letters.did(StaffLetters.Done.SECOND_FACTOR, user);
  }
}
