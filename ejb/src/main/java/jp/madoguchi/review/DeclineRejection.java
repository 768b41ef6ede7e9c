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

/** 却下の提案を採らない: the case goes back to its reviewer. */
@Stateless
@RolesAllowed("approver")
@Audited
public class DeclineRejection {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param version of the case that the person saw
   * @throws jp.madoguchi.shared.Refusal REV-001 when the case has changed since, or what the
   *     application refuses in its present state
   */
  public void decline(ReceiptNumber receipt, long version) {
    trail.about("enrollment/" + receipt);
    decisions.declineRejection(receipt, version, session.getCallerPrincipal().getName());
  }
}
