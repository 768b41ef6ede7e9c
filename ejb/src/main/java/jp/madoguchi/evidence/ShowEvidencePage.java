package jp.madoguchi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.inspection.FileParsers;

/** One page of a document as a picture. Who looked at which is in the audit trail. */
@Stateless
@Audited
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class ShowEvidencePage {
  @Inject private EvidenceFiles files;
  @Inject private FileParsers parsers;
  @Inject private AuditTrail trail;

  /**
   * @param receipt the 受付番号
   * @param number of the document, from 1
   * @param page from 1
   * @param quarters by which it is turned to the right
   * @return a PNG; empty if there is no such page
   * @throws jp.madoguchi.shared.Refusal EVI-001 before its virus scan, EVI-002 when it is erased,
   *     USE-019 or USE-024 when it cannot be drawn now
   */
  public Optional<byte[]> show(String receipt, int number, int page, int quarters) {
    trail.about("enrollment/" + receipt + " evidence " + number + " page " + page);
    Optional<Evidence> found =
        files.of(receipt, number).filter(e -> page >= 1 && page <= e.pages());
    if (found.isEmpty()) {
      trail.result("ABSENT");
    }
    return found.map(evidence -> drawn(evidence, page, quarters));
  }

  private byte[] drawn(Evidence evidence, int page, int quarters) {
    evidence.refuseUnlessOpen();
    byte[] content = files.content(evidence);
    return parsers.draw(evidence.name(), evidence.kind(), content, page, quarters);
  }
}
