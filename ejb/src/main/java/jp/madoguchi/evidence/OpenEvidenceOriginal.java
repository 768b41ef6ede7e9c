package jp.madoguchi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.inspection.FileKind;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** 原本を開く: the file itself leaves the portal, so a reason is asked for and kept. */
@Stateless
@Audited
@RolesAllowed({"reviewer", "approver"})
public class OpenEvidenceOriginal {
  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 200;

  @Resource private SessionContext session;
  @Inject private EvidenceFiles files;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param name ends as the kind of file it is
   */
  public record Original(String name, FileKind kind, byte[] content) {}

  /**
   * @param receipt the 受付番号
   * @param number of the document, from 1
   * @return empty if there is no such document
   * @throws Refusal EVI-003 without a reason; EVI-001 before its virus scan, EVI-002 when it is
   *     erased
   */
  public Optional<Original> open(String receipt, int number, String typedReason) {
    trail.about("enrollment/" + receipt + " evidence " + number);
    String reason = TypedText.trimmed(typedReason);
    int length = reason.codePointCount(0, reason.length());
    if (length < SHORTEST_REASON || length > LONGEST_REASON || !TypedText.isPlain(reason)) {
      throw new Refusal(Problem.of("reason", ErrorCode.EVI_003));
    }
    Optional<Evidence> found = files.of(receipt, number);
    if (found.isEmpty()) {
      trail.result("ABSENT");
    }
    return found.map(evidence -> opened(evidence, reason));
  }

  private Original opened(Evidence evidence, String reason) {
    evidence.refuseUnlessOpen();
    files.add(
        new EvidenceOpening(
            evidence, session.getCallerPrincipal().getName(), clock.instant(), reason));
    return new Original(
        evidence.kind().fileName(evidence.name()), evidence.kind(), files.content(evidence));
  }
}
