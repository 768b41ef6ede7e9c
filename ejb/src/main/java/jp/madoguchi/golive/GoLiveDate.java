package jp.madoguchi.golive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 運用開始日 of one institution. */
@Entity
class GoLiveDate {
  @Id private long institutionId;
  @Version private long version;

  /** Null once it was taken back. */
  private LocalDate liveOn;

  protected GoLiveDate() {}

  GoLiveDate(long institutionId) {
    this.institutionId = institutionId;
  }

  long version() {
    return version;
  }

  /** Null where none is registered. */
  LocalDate day() {
    return liveOn;
  }

  /**
   * Does nothing where that day is registered.
   *
   * @return empty where nothing was done
   * @throws Refusal OPS-001 for a day outside the window, OPS-003 without a reason once the day
   *     that is registered has come
   */
  Optional<GoLiveChange> register(
      GoLiveForm typed, GoLiveWindow window, LocalDate today, Instant now) {
    List<Problem> problems = new ArrayList<>();
    LocalDate day = Refusal.collect(problems, () -> window.parse(typed.day()));
    if (day != null && day.equals(liveOn)) {
      return Optional.empty();
    }
    String reason = null;
    if (hasCome(today)) {
      ChangeReason given = Refusal.collect(problems, () -> ChangeReason.parse(typed.reason()));
      reason = given == null ? null : given.text();
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    liveOn = day;
    return Optional.of(new GoLiveChange(institutionId, day, reason, now));
  }

  /**
   * @throws Refusal OPS-005 unless a day is registered that is to come
   */
  GoLiveChange clear(LocalDate today, Instant now) {
    if (liveOn == null || hasCome(today)) {
      throw new Refusal(Problem.of(null, ErrorCode.OPS_005));
    }
    liveOn = null;
    return new GoLiveChange(institutionId, null, null, now);
  }

  private boolean hasCome(LocalDate today) {
    return liveOn != null && !liveOn.isAfter(today);
  }
}
