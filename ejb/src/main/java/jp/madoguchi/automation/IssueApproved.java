package jp.madoguchi.automation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.ReceiptNumber;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The accounts of an approval that can no longer be undone, in one transaction with their mail. */
@Stateless
@PermitAll
@Audited
@RunAs("reviewer")
@RunAsPrincipal(PortalActs.PORTAL)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IssueApproved {
  @Inject private PortalActs portal;
  @Inject private AuditTrail trail;

  /**
   * @throws jp.madoguchi.shared.Refusal REV-003 while it can be undone, and when it was issued
   *     before
   */
  public void issue(ReceiptNumber receipt) {
    trail.actor(PortalActs.PORTAL);
    trail.about("enrollment/" + receipt);
    if (!portal.issue(receipt)) {
      trail.result("NOT_IN_USE");
    }
  }
}
