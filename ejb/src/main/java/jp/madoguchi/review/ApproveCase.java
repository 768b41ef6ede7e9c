package jp.madoguchi.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.ReceiptNumber;

/**
 * 承認. Only the reviewer who holds the case can; its accounts are issued in the same transaction.
 */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class ApproveCase {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param version of the case that the reviewer saw
   * @throws jp.madoguchi.shared.Refusal REV-001 when the case has changed since, or what the
   *     application refuses in its present state
   */
  public void approve(ReceiptNumber receipt, long version) {
    trail.about("enrollment/" + receipt);
    decisions.approve(receipt, version, session.getCallerPrincipal().getName());
  }
}
