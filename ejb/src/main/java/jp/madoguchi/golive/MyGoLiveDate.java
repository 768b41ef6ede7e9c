package jp.madoguchi.golive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.shared.Jst;

/** 運用開始日 of the caller's institution, and what happened to it. */
@Stateless
@RolesAllowed("clinic")
public class MyGoLiveDate {
  /** Version of what nobody has ever registered. */
  public static final long NEVER = -1;

  private static final int MOST_CHANGES = 50;

  @Inject ClinicUsers users;
  @Inject OwnGoLive own;
  @Inject GoLiveDates dates;
  @Inject Clock clock;
  @Resource SessionContext session;

  /**
   * @param day null where it was taken back
   * @param reason null where none was asked for
   */
  public record Change(LocalDate day, String reason, Instant at) implements Serializable {}

  /**
   * @param day null where none is registered
   * @param window null while none can be registered
   * @param version to be given with a change
   * @param changes the newest first, at most fifty
   */
  public record Entry(
      GoLiveState state, LocalDate day, GoLiveWindow window, long version, List<Change> changes)
      implements Serializable {}

  public Entry entry() {
    long institution = users.byAddress(session.getCallerPrincipal().getName()).institutionId();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    Optional<GoLiveDate> date = dates.of(institution);
    LocalDate day = date.map(GoLiveDate::day).orElse(null);
    return new Entry(
        GoLiveState.of(day, own.status(institution), today),
        day,
        own.window(institution, today).orElse(null),
        date.map(GoLiveDate::version).orElse(NEVER),
        dates.changes(institution, MOST_CHANGES));
  }
}
