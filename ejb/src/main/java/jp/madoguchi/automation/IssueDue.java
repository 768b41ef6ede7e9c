package jp.madoguchi.automation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.Refusal;

/** Looks every five seconds for approvals whose time for second thoughts is over. */
@Singleton
@PermitAll
public class IssueDue {
  private static final System.Logger LOG = System.getLogger(IssueDue.class.getName());
  private static final int MOST = 50;

  @Inject private PortalActs portal;
  @EJB private IssueApproved issueApproved;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void issue() {
    for (ReceiptNumber receipt : portal.toIssue(MOST)) {
      try {
        issueApproved.issue(receipt);
      } catch (Refusal | EJBException e) {
        // Another node was quicker, or it was undone; in any case the next one must not wait.
        LOG.log(System.Logger.Level.WARNING, receipt + " could not be issued", e);
      }
    }
  }
}
