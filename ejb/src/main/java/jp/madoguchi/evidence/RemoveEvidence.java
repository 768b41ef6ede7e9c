package jp.madoguchi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;

/** Takes a file off the form again. What is sent stays. */
@Stateless
@Audited
@RolesAllowed("clinic")
public class RemoveEvidence {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private InstitutionCard institutions;
  @Inject private EvidenceFiles files;
  @Inject private AuditTrail trail;

  /** Does nothing if the caller's form has no such file, for example because it is gone already. */
  public void remove(String reference) {
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    trail.about("institution/" + institutions.of(user.institutionId()).code());
    files.unsent(user.institutionId()).stream()
        .filter(evidence -> evidence.file().reference().equals(reference))
        .forEach(files::remove);
  }
}
