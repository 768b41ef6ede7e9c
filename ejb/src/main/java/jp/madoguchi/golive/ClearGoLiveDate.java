package jp.madoguchi.golive;

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
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 運用開始日の取消し: before the day has come, and for now without another one. */
@Stateless
@RolesAllowed("clinic")
@Audited
public class ClearGoLiveDate {
  @Inject ClinicUsers users;
  @Inject OwnGoLive own;
  @Inject GoLiveDates dates;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * @param version of what the person saw
   * @throws Refusal OPS-004 when the day was changed meanwhile, OPS-005 unless one is registered
   *     that is to come, and once the institution has closed
   */
  public void clear(long version) {
    long institution =
        users.lockedByAddress(session.getCallerPrincipal().getName()).institutionId();
    trail.about(own.reference(institution));
    if (own.status(institution) == InstitutionStatus.CLOSED) {
      throw new Refusal(Problem.of(null, ErrorCode.OPS_005));
    }
    Instant now = clock.instant();
    GoLiveDate date = dates.toChange(institution, version);
    dates.keep(date, date.clear(LocalDate.ofInstant(now, Jst.ZONE), now));
  }
}
