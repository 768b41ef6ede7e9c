package jp.madoguchi.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.ReceiptNumber;

/**
 * 次の1件を取る: the most urgent free case is the caller's. However many press at once, nobody waits and
 * no two get the same.
 */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class TakeNextCase {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /** Empty when none is free. */
  public Optional<ReceiptNumber> take() {
    Optional<ReceiptNumber> next = decisions.claimNext(session.getCallerPrincipal().getName());
    trail.about(next.map(receipt -> "enrollment/" + receipt).orElse("enrollment"));
    if (next.isEmpty()) {
      trail.result("NONE");
    }
    return next;
  }
}
