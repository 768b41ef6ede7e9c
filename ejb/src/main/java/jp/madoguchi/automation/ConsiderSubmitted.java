package jp.madoguchi.automation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Refusal;

/**
 * Looks every ten seconds for applications that the portal could approve; does nothing while that
 * is switched off. Every node does, and each application is locked while one of them looks at it.
 */
@Singleton
@PermitAll
public class ConsiderSubmitted {
  private static final System.Logger LOG = System.getLogger(ConsiderSubmitted.class.getName());
  private static final int MOST = 50;

  @Inject private Settings settings;
  @Inject private PortalActs portal;
  @EJB private ApproveStraight approve;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void consider() {
    Set<InstitutionKind> kinds =
        StraightThrough.parse(settings.textOf(Setting.STRAIGHT_THROUGH)).kinds();
    if (kinds.isEmpty()) {
      return;
    }
    for (ReceiptNumber receipt : portal.unconsidered(kinds, MOST)) {
      try {
        approve.consider(receipt);
      } catch (Refusal | EJBException e) {
        // The next one must not wait for this one.
        LOG.log(System.Logger.Level.WARNING, receipt + " could not be considered", e);
      }
    }
  }
}
