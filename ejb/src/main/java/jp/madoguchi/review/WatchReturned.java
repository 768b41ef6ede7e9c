package jp.madoguchi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.Refusal;

/**
 * Looks every night for returned applications whose time is running out or is over. Every node
 * does; each application is locked and looked at again, so that nothing happens twice.
 */
@Singleton
@PermitAll
public class WatchReturned {
  private static final System.Logger LOG = System.getLogger(WatchReturned.class.getName());

  /** Far more than a night brings; what is left is found the next night. */
  private static final int MOST = 1_000;

  @Inject private EnrollmentDecisions decisions;
  @EJB private LapseReturned lapse;
  @EJB private RemindReturned remind;

  @Schedule(hour = "2", minute = "10", timezone = "Asia/Tokyo", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void watch() {
    each(decisions.lapsed(MOST), lapse::lapse);
    each(decisions.toRemind(MOST), remind::remind);
  }

  private static void each(List<ReceiptNumber> receipts, Consumer<ReceiptNumber> act) {
    for (ReceiptNumber receipt : receipts) {
      try {
        act.accept(receipt);
      } catch (Refusal | EJBException e) {
        // The next application must not wait for this one; tomorrow it is tried again.
        LOG.log(System.Logger.Level.WARNING, "the time of " + receipt + " was not watched", e);
      }
    }
  }
}
