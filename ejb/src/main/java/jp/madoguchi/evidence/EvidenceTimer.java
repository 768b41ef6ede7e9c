package jp.madoguchi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every node does this; what the other one has done already is not done twice. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceTimer {
  private static final System.Logger LOG = System.getLogger(EvidenceTimer.class.getName());
  private static final int AT_ONCE = 20;

  @Inject private EvidenceFiles files;
  @EJB private ScanWaitingEvidence scanWaiting;

  /** Stops at the first file for which the scanner is still silent. */
  @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
  public void scan() {
    for (long id : files.waitingForTheScanner(AT_ONCE)) {
      try {
        if (!scanWaiting.scan(id)) {
          return;
        }
      } catch (EJBException e) {
        LOG.log(System.Logger.Level.WARNING, "evidence " + id + " could not be scanned", e);
      }
    }
  }
}
