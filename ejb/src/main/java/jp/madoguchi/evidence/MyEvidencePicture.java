package jp.madoguchi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.inspection.FileParsers;
import jp.madoguchi.registration.ClinicUsers;

/** What the caller's institution has attached, to see whether it is the right sheet and legible. */
@Stateless
@RolesAllowed("clinic")
public class MyEvidencePicture {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EvidenceFiles files;
  @Inject private FileParsers parsers;

  /**
   * @param reference of an {@link EvidenceFile}
   * @return the first page as a PNG; empty if the institution has no such file, and for one that
   *     nobody may open before its virus scan
   * @throws jp.madoguchi.shared.Refusal USE-019 or USE-024 when it cannot be drawn now
   */
  public Optional<byte[]> of(String reference, boolean small) {
    long institution = users.byAddress(session.getCallerPrincipal().getName()).institutionId();
    return files
        .withReference(institution, reference)
        .filter(evidence -> evidence.file().open())
        .map(evidence -> drawn(evidence, small));
  }

  private byte[] drawn(Evidence evidence, boolean small) {
    byte[] content = files.content(evidence);
    return small
        ? parsers.drawSmall(evidence.name(), evidence.kind(), content)
        : parsers.draw(evidence.name(), evidence.kind(), content, 1, 0);
  }
}
