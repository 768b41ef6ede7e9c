package jp.madoguchi.enrollment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 取下げ, by the clinic: possible until somebody reviews the application, and while it is returned.
 */
@Stateless
@Audited
@RolesAllowed("clinic")
public class WithdrawEnrollment {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private EnrollmentApplications applications;
  @Inject private EnrollmentLetters letters;
  @Inject private AuditTrail trail;

  /**
   * @throws Refusal USE-034 for an application that the caller's institution does not have, USE-033
   *     in a state that does not allow it
   */
  public void withdraw(ReceiptNumber receipt) {
    trail.about("enrollment/" + receipt);
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    EnrollmentApplication application =
        applications
            .lockedOf(user.institutionId(), receipt)
            .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.USE_034)));
    application.withdraw(user);
    letters.announce(Announcement.Kind.APPLICATION_WITHDRAWN, application);
  }
}
