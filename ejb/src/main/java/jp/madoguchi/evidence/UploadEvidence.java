package jp.madoguchi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.inspection.FileName;
import jp.madoguchi.inspection.FileParsers;
import jp.madoguchi.inspection.FileRefused;
import jp.madoguchi.inspection.Inspected;
import jp.madoguchi.inspection.Safety;
import jp.madoguchi.inspection.VirusScanner;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;

/** 証拠書類の添付: one file for the form that the caller's institution is filling in. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class UploadEvidence {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private EvidenceFiles files;
  @Inject private EvidenceFolder folder;
  @Inject private FileParsers parsers;
  @Inject private VirusScanner scanner;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param fileName as the browser says
   * @throws Refusal USE-011 to USE-019, USE-023 and USE-024, each naming the file and what to do
   */
  public void upload(String fileName, byte[] content) {
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    trail.about("institution/" + institutions.of(user.institutionId()).code());
    folder.refuseUnlessRoom(user.institutionId(), 1);
    String name = FileName.of(fileName);
    Inspected inspected = parsers.inspect(name, content);
    Safety safety = scanner.scan(content);
    if (safety == Safety.INFECTED) {
      throw new FileRefused(ErrorCode.USE_013, name);
    }
    Evidence evidence =
        new Evidence(user.institutionId(), user.address(), name, inspected, content.length);
    evidence.uploaded(safety, clock.instant());
    // Others may have come while this one was looked at, and none comes while it is counted.
    users.lockedByAddress(user.address());
    folder.refuseUnlessRoom(user.institutionId(), 1);
    files.add(evidence, content);
    trail.result(safety.name());
  }
}
