package jp.madoguchi.automation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.ReceiptNumber;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The accounts of an approval that can no longer be undone, in one transaction with their mail. */
@Stateless
@PermitAll
@Audited
@RunAs("reviewer")
@RunAsPrincipal(EnrollmentDecisions.PORTAL)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IssueApproved {
  @Inject private EnrollmentDecisions decisions;
  @Inject private AuditTrail trail;

  /**
   * @throws jp.madoguchi.shared.Refusal REV-003 while it can be undone, and when it was issued
   *     before
   */
  public void issue(ReceiptNumber receipt) {
    trail.actor(EnrollmentDecisions.PORTAL);
    trail.about("enrollment/" + receipt);
    if (!decisions.issue(receipt)) {
      trail.result("NOT_IN_USE");
    }
  }
}
