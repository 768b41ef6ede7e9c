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

/** 差戻し. Only the reviewer who holds the case can; the clinic has thirty days to correct it. */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class ReturnForCorrection {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param version of the case that the person saw
   * @throws jp.madoguchi.shared.Refusal REV-001 when the case has changed since, or what the
   *     application refuses in its present state
   */
  public void returnForCorrection(ReceiptNumber receipt, long version, Reason reason) {
    trail.about("enrollment/" + receipt);
    decisions.returnForCorrection(receipt, version, session.getCallerPrincipal().getName(), reason);
  }
}
