package jp.madoguchi.figures;

import static jp.madoguchi.jobs.Job.HOUSEKEEPING;
import static jp.madoguchi.jobs.Job.RECONCILIATION;
import static jp.madoguchi.jobs.JobRunState.COMPLETED;
import static jp.madoguchi.jobs.JobRunState.FAILED;
import static jp.madoguchi.jobs.JobRunState.RUNNING;
import static jp.madoguchi.jobs.JobRunState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.madoguchi.figures.LastNight.Health;
import jp.madoguchi.figures.LastNight.Run;
import jp.madoguchi.figures.LastNight.Seen;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobRunState;
import org.junit.jupiter.api.Test;

class LastNightTest {
  private static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);
  private static final LocalDateTime MORNING = NIGHT.atTime(9, 0);

  @Test
  void beforeTheFirstNightThereIsNothingToSay() {
    assertThat(LastNight.seen(List.of(), true, MORNING))
        .isEqualTo(new Seen(Health.NONE, null, List.of()));
  }

  @Test
  void goodIsWhatAllOfThemCompleted() {
    assertThat(seen(run(RECONCILIATION, COMPLETED), run(HOUSEKEEPING, COMPLETED)))
        .isEqualTo(new Seen(Health.COMPLETED, NIGHT, List.of(RECONCILIATION, HOUSEKEEPING)));
  }

  @Test
  void oneThatFailedOrWasStoppedIsNamedWhateverTheOthersDo() {
    assertThat(seen(run(RECONCILIATION, FAILED), run(HOUSEKEEPING, RUNNING)))
        .isEqualTo(new Seen(Health.FAILED, NIGHT, List.of(RECONCILIATION)));
    assertThat(seen(run(RECONCILIATION, COMPLETED), run(HOUSEKEEPING, STOPPED)))
        .isEqualTo(new Seen(Health.FAILED, NIGHT, List.of(HOUSEKEEPING)));
  }

  @Test
  void oneThatGoesOnIsNamed() {
    assertThat(seen(run(RECONCILIATION, COMPLETED), run(HOUSEKEEPING, RUNNING)))
        .isEqualTo(new Seen(Health.RUNNING, NIGHT, List.of(HOUSEKEEPING)));
  }

  @Test
  void oneThatDidNotBeginIsMissedAnHourAfterItsTime() {
    List<Run> newest = List.of(run(RECONCILIATION, COMPLETED), run(HOUSEKEEPING, COMPLETED));
    LocalDateTime next = NIGHT.plusDays(1).atStartOfDay();
    assertThat(LastNight.seen(newest, true, next.withHour(1).withMinute(59)).health())
        .isEqualTo(Health.COMPLETED);
    assertThat(LastNight.seen(newest, true, next.withHour(2).withMinute(1)))
        .isEqualTo(new Seen(Health.MISSED, NIGHT, List.of(RECONCILIATION)));
    assertThat(LastNight.seen(newest, true, next.withHour(23)).jobs())
        .containsExactly(RECONCILIATION, HOUSEKEEPING);
    assertThat(LastNight.seen(newest, false, next.withHour(23)).health())
        .isEqualTo(Health.COMPLETED);
  }

  @Test
  void soIsOneThatNeverBegan() {
    assertThat(seen(run(HOUSEKEEPING, COMPLETED)))
        .isEqualTo(new Seen(Health.MISSED, NIGHT, List.of(RECONCILIATION)));
    assertThat(LastNight.seen(List.of(run(HOUSEKEEPING, COMPLETED)), false, MORNING).health())
        .isEqualTo(Health.COMPLETED);
  }

  /** Set up in the morning, the portal was there for the one, not for the other. */
  @Test
  void butNotOnTheFirstDay() {
    List<Run> first = List.of(new Run(HOUSEKEEPING, NIGHT, NIGHT, COMPLETED));
    assertThat(LastNight.seen(first, true, MORNING))
        .isEqualTo(new Seen(Health.COMPLETED, NIGHT, List.of(HOUSEKEEPING)));
    assertThat(LastNight.seen(first, true, NIGHT.plusDays(1).atTime(2, 1)))
        .isEqualTo(new Seen(Health.MISSED, NIGHT, List.of(RECONCILIATION)));
  }

  @Test
  void ofAJobThatIsNoMoreNothingIsSaid() {
    assertThat(Run.of("housekeeping", NIGHT, NIGHT, COMPLETED)).isPresent();
    assertThat(Run.of("renamed", NIGHT, NIGHT, COMPLETED)).isEmpty();
  }

  private static Seen seen(Run... newest) {
    return LastNight.seen(List.of(newest), true, MORNING);
  }

  private static Run run(Job job, JobRunState state) {
    return new Run(job, NIGHT, NIGHT.minusDays(9), state);
  }
}
