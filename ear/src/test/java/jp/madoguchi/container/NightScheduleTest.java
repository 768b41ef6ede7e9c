package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobList;
import jp.madoguchi.jobs.StartDueJobs;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NightScheduleTest {
  private static final String RUNS =
      "select state from job_run where job = ? and caused_by = 'SCHEDULE' order by id";

  /** Late, as if the portal had been down at the time; too late for the job before it. */
  @Test
  void aNightHasOneRun() {
    LocalDate night = LocalDate.now(Jst.ZONE).plusDays(1);
    Instant late =
        night
            .atTime(Job.HOUSEKEEPING.dueAt().plusHours(5).plusMinutes(59))
            .atZone(Jst.ZONE)
            .toInstant();
    try (SettingOf on = new SettingOf(Setting.JOBS_SCHEDULED, 1);
        LaterTime time = new LaterTime(Duration.between(Instant.now(), late))) {
      Eventually.holds("it ran", () -> runs(Job.HOUSEKEEPING).equals(List.of("COMPLETED")));
      Bean.of(StartDueJobs.class).start(Job.HOUSEKEEPING);
      Bean.of(StartDueJobs.class).start(Job.RECONCILIATION);
      assertThat(runs(Job.HOUSEKEEPING)).containsExactly("COMPLETED");
      assertThat(runs(Job.RECONCILIATION)).isEmpty();
      assertThat(next(Job.HOUSEKEEPING)).isEqualTo(due(Job.HOUSEKEEPING, night.plusDays(1)));
      assertThat(next(Job.RECONCILIATION)).isEqualTo(due(Job.RECONCILIATION, night.plusDays(1)));
      assertThat(JobPages.words(JobPages.as("AUDITOR").panel(Job.HOUSEKEEPING)))
          .contains(
              "完了 前回 " + scheduled(),
              "次回の予定 " + Jst.minute(due(Job.HOUSEKEEPING, night.plusDays(1))));
    }
  }

  @Test
  void nothingIsNextWhenTheScheduleIsOff() {
    assertThat(next(Job.HOUSEKEEPING)).isNull();
    assertThat(JobPages.words(JobPages.as("AUDITOR").panel(Job.HOUSEKEEPING)))
        .contains("次回の予定 自動では始めない設定です");
  }

  /** Its name. */
  private static String scheduled() {
    return Trail.read(
            "select reference from job_run where job = ? and caused_by = 'SCHEDULE'",
            Job.HOUSEKEEPING.key())
        .get(0);
  }

  private static Instant next(Job job) {
    return As.role("auditor", "audra", () -> Bean.of(JobList.class).now()).stream()
        .filter(row -> row.job() == job)
        .findFirst()
        .orElseThrow()
        .next();
  }

  private static Instant due(Job job, LocalDate night) {
    return night.atTime(job.dueAt()).atZone(Jst.ZONE).toInstant();
  }

  private static List<String> runs(Job job) {
    return Trail.read(RUNS, job.key());
  }
}
