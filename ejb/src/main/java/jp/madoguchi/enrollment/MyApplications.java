package jp.madoguchi.enrollment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.registration.ClinicUsers;

/** 利用開始申請 of the caller's institution. */
@Stateless
@RolesAllowed("clinic")
public class MyApplications {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EnrollmentApplications applications;

  public Optional<MyApplication> newest() {
    long institution = users.byAddress(session.getCallerPrincipal().getName()).institutionId();
    return applications.newestOf(institution).map(EnrollmentApplication::mine);
  }
}
