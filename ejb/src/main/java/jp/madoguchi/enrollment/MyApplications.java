package jp.madoguchi.enrollment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.registration.ClinicUsers;

/** 利用開始申請 of the caller's institution. */
@Stateless
@RolesAllowed("clinic")
public class MyApplications {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EnrollmentApplications applications;

  /** The newest first. */
  public List<MyApplication> all() {
    long institution = users.byAddress(session.getCallerPrincipal().getName()).institutionId();
    return applications.of(institution).stream().map(this::seen).toList();
  }

  /** What only the fund has proposed so far is nothing to tell. */
  private MyApplication seen(EnrollmentApplication application) {
    return switch (application.state()) {
      case RETURNED, REJECTED ->
          application.mine(applications.objectionTo(application.receipt()).orElse(null));
      default -> application.mine(null);
    };
  }
}
