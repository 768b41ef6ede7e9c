package jp.madoguchi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.inspection.Safety;
import jp.madoguchi.inspection.VirusScanner;

/** Asks the scanner again about a file that it could not look at when it came. */
@Stateless
@Audited
@PermitAll
public class ScanWaitingEvidence {
  @Inject private EvidenceFiles files;
  @Inject private VirusScanner scanner;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * What has a virus is erased; its row stays, so that the reviewer knows.
   *
   * @return whether the scanner answered
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean scan(long id) {
    trail.actor("system");
    return files.locked(id).map(this::scanned).orElse(true);
  }

  private boolean scanned(Evidence evidence) {
    Safety safety = scanner.scan(files.content(evidence));
    if (evidence.receipt() != null) {
      trail.about("enrollment/" + evidence.receipt() + " evidence " + evidence.number());
    }
    trail.result(safety.name());
    evidence.scanned(safety, clock.instant());
    if (safety == Safety.INFECTED) {
      files.erase(evidence);
    }
    return safety != Safety.WAITING;
  }
}
