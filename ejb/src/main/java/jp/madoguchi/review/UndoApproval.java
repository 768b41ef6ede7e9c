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

/** 承認の取消し, until the accounts are issued: by whoever approved, who then has the case again. */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class UndoApproval {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param version of the case that the reviewer saw
   * @throws jp.madoguchi.shared.Refusal REV-001 when the accounts have been issued since, REV-002
   *     when another person has approved it, REV-003 when it is not approved
   */
  public void undo(ReceiptNumber receipt, long version) {
    trail.about("enrollment/" + receipt);
    decisions.undoApproval(receipt, version, session.getCallerPrincipal().getName());
  }
}
