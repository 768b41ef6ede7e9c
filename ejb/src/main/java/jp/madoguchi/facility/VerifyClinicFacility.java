package jp.madoguchi.facility;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.facility.FacilityCheckResult.Outcome;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.BirthDate;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.VerifyFacility;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/**
 * 施設の確認 by 照合: the birth date of any current 施術管理者 of the caller's institution. What was typed is
 * compared and forgotten.
 */
@Stateless
@Audited
@RolesAllowed("clinic")
public class VerifyClinicFacility {
  @Resource private SessionContext session;
  @Inject private ClinicUsers users;
  @Inject private FacilityChecks checks;
  @Inject private VerifyFacility register;
  @Inject private InstitutionCard institutions;
  @Inject private Settings settings;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param typed in any spelling of {@link BirthDate#parse}
   * @throws jp.madoguchi.shared.Refusal USE-002 for what is no plausible birth date; not counted
   */
  public FacilityCheckResult verify(String typed) {
    ClinicUser user = users.byAddress(session.getCallerPrincipal().getName());
    trail.about("institution/" + institutions.of(user.institutionId()).code());
    Instant now = clock.instant();
    BirthDate date = BirthDate.parse(typed, LocalDate.ofInstant(now, Jst.ZONE));
    FacilityCheck check = checks.locked(user.institutionId());
    int limit = settings.intOf(Setting.FACILITY_CHECKS_PER_DAY);
    Outcome outcome = Outcome.LOCKED;
    if (check.left(limit, now) > 0) {
      outcome = tried(check, user, date, now);
    }
    trail.result(outcome.name());
    return new FacilityCheckResult(outcome, check.left(limit, now), check.restedAt());
  }

  private Outcome tried(FacilityCheck check, ClinicUser user, BirthDate date, Instant now) {
    if (register.matches(user.institutionId(), date)) {
      check.matched(user.address(), now);
      return Outcome.MATCH;
    }
    check.mismatched(now);
    return Outcome.MISMATCH;
  }
}
