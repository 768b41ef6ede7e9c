package jp.madoguchi.users;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.account.AccountsOfInstitution;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.MyApplications;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.StepUp;

/**
 * 利用終了届: a clinic stops using the portal, for good and at once. Its accounts end, their secrets are
 * erased, and nobody can sign in as this user; the institution may register anew.
 */
@Stateless
@Audited
@RolesAllowed("clinic")
public class EndUse {
  @Inject ClinicUsers users;
  @Inject MyApplications applications;
  @Inject AccountsOfInstitution accounts;
  @Inject InstitutionCard institutions;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject StepUp stepUp;
  @Inject UserLetters letters;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param sessionKey of the session in which the person gave the password again
   * @throws Refusal AUT-010 when the password was not given again within the last minutes, USR-010
   *     while an application has not come to its end
   */
  public void end(String sessionKey) {
    ClinicUser user = users.lockedByAddress(session.getCallerPrincipal().getName());
    trail.about("institution/" + institutions.of(user.institutionId()).code() + "/user");
    stepUp.check(user.address(), sessionKey);
    if (!applications.all().stream().allMatch(application -> application.state().isFinal())) {
      throw new Refusal(Problem.of(null, ErrorCode.USR_010));
    }
    letters.ended(user);
    accounts.end(user.institutionId(), LocalDate.ofInstant(clock.instant(), Jst.ZONE));
    users.close(user.institutionId());
    sessions.endAll(user.address());
    factors.remove(user.address());
  }
}
