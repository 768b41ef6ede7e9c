package jp.madoguchi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** Deletes files that nobody needs any more. Who opened which original stays. */
@Stateless
@Audited
@PermitAll
public class PurgeEvidence {
  @Inject private EvidenceFiles files;
  @Inject private AuditTrail trail;

  /** Gives how many of them were still there. */
  public int purge(List<Long> ids) {
    trail.actor("system");
    List<Evidence> found = ids.stream().map(files::locked).flatMap(Optional::stream).toList();
    found.forEach(files::remove);
    trail.result("DELETED " + found.size());
    return found.size();
  }
}
