package jp.madoguchi.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 利用停止: who is signed in no longer is, and cannot sign in until it is resumed. */
@Stateless
@Audited
@RolesAllowed("operator")
public class SuspendStaff {
  @Inject OperatorsLeft operators;
  @Inject Sessions sessions;
  @Inject StaffLetters letters;
  @Inject Clock clock;
  @Inject AuditTrail trail;

  /**
   * @throws StaffNotFound STF-008
   * @throws Refusal STF-005 for oneself, STF-006 for the last operator, STF-007 when it is
   *     suspended already
   */
  public void suspend(String name) {
    trail.about("staff/" + name);
    StaffUser user = operators.without(name);
    if (user.isSuspended()) {
      throw new Refusal(Problem.of(null, ErrorCode.STF_007));
    }
    user.suspend(clock.instant());
    sessions.endAll(name);
    letters.did(StaffLetters.Done.SUSPENDED, user);
  }
}
