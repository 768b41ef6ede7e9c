package jp.madoguchi.golive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 運用開始日登録: the day from which the institution checks eligibility, and another one instead. Until
 * the day has come nobody asks why.
 */
@Stateless
@RolesAllowed("clinic")
@Audited
public class RegisterGoLiveDate {
  @Inject ClinicUsers users;
  @Inject OwnGoLive own;
  @Inject GoLiveDates dates;
  @Inject Clock clock;
  @Inject AuditTrail trail;
  @Resource SessionContext session;

  /**
   * Does nothing where that day is registered.
   *
   * @param version of what the person saw
   * @return whether anything was changed
   * @throws Refusal OPS-002 while the institution does not work or has no account 利用可, OPS-004 when
   *     the day was changed meanwhile, OPS-001 and OPS-003 at their fields
   */
  public boolean register(GoLiveForm typed, long version) {
    long institution =
        users.lockedByAddress(session.getCallerPrincipal().getName()).institutionId();
    trail.about(own.reference(institution));
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Jst.ZONE);
    GoLiveWindow window =
        own.window(institution, today)
            .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.OPS_002)));
    GoLiveDate date = dates.toChange(institution, version);
    Optional<GoLiveChange> change = date.register(typed, window, today, now);
    change.ifPresent(done -> dates.keep(date, done));
    return change.isPresent();
  }
}
