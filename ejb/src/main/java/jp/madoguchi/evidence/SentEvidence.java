package jp.madoguchi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.registration.ClinicUsers;

/**
 * What the caller's institution sent with an application, for when it comes back for correction.
 */
@Stateless
@RolesAllowed("clinic")
public class SentEvidence {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EvidenceFiles files;

  /**
   * @param receipt the 受付番号; another institution's has no files
   */
  public List<EvidenceFile> list(String receipt) {
    long institution = users.byAddress(session.getCallerPrincipal().getName()).institutionId();
    return files.of(receipt).stream()
        .filter(evidence -> evidence.isOf(institution))
        .map(Evidence::file)
        .toList();
  }
}
