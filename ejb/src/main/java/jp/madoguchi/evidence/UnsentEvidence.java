package jp.madoguchi.evidence;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.registration.ClinicUsers;

/** What the caller's institution has attached to the form that it is filling in. */
@Stateless
@RolesAllowed("clinic")
public class UnsentEvidence {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EvidenceFiles files;

  public List<EvidenceFile> list() {
    long institution = users.byAddress(session.getCallerPrincipal().getName()).institutionId();
    return files.unsent(institution).stream().map(Evidence::file).toList();
  }
}
