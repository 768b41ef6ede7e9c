package jp.madoguchi.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;

/** 却下の提案. Only the reviewer who holds the case can; the clinic hears nothing yet. */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class ProposeRejection {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param version of the case that the person saw
   * @throws jp.madoguchi.shared.Refusal REV-001 when the case has changed since, or what the
   *     application refuses in its present state
   */
  public void propose(ReceiptNumber receipt, long version, Reason reason) {
    trail.about("enrollment/" + receipt);
    decisions.proposeRejection(receipt, version, session.getCallerPrincipal().getName(), reason);
  }
}
