package jp.madoguchi.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The documents of an application, as a reviewer finds them on the case page. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class CaseEvidence {
  @Inject private EvidenceFiles files;

  /**
   * @param receipt the 受付番号; empty for what has none
   */
  public List<EvidenceFile> of(String receipt) {
    return files.of(receipt).stream().map(Evidence::file).toList();
  }
}
