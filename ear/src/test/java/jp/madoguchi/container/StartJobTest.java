package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobHistory;
import jp.madoguchi.jobs.JobList;
import jp.madoguchi.jobs.JobProgress;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.jobs.JobRunView;
import jp.madoguchi.jobs.StartJob;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StartJobTest {
  @Test
  void hasEveryStepDoneAndCounted() {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    JobRunView ended = JobDesk.ended(run);
    assertThat(ended.state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(ended.cause()).isEqualTo(JobRunView.Cause.HAND);
    assertThat(ended.takings()).isOne();
    assertThat(JobDesk.steps(run))
        .containsExactly(
            "remindReturned",
            "tellOverdue",
            "purgeDrafts",
            "verifyAuditTrail",
            "purgeRegistrations",
            "purgeSignIns",
            "purgeActivations",
            "purgeEvidence",
            "purgeRegisterHistory",
            "lapseFeeds",
            "purgeFeeds",
            "purgeResults",
            "purgeRuns",
            "countFigures",
            "purgeNonces",
            "purgeWebhookSecrets",
            "purgeMails");
    assertThat(JobDesk.look(run).steps())
        .allSatisfy(step -> assertThat(step.percent()).isEqualTo(100));
    assertThat(read(run, "purgeDrafts")).isOne();
    assertThat(Trail.about("job/" + run)).containsExactly("StartJob olivia OK");
  }

  @Test
  void refusesASecondRunBesideTheFirst() {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    Refused.with(ErrorCode.JOB_001, () -> JobDesk.start(Job.HOUSEKEEPING));
    JobDesk.ended(run);
  }

  @Test
  void ofSeveralAtOnceOneGetsIt() {
    Callable<String> start = () -> Outcome.of(() -> JobDesk.start(Job.HOUSEKEEPING));
    List<Object> answers = Race.of(Collections.nCopies(4, start));
    assertThat(answers).containsExactlyInAnyOrder("OK", "JOB-001", "JOB-001", "JOB-001");
    JobDesk.ended(newest().get(0).reference());
  }

  @Test
  void standsInTheListAndTheHistory() {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.ended(run);
    List<JobList.Row> rows = As.role("auditor", "audra", () -> Bean.of(JobList.class).now());
    assertThat(rows)
        .filteredOn(row -> row.job() == Job.HOUSEKEEPING)
        .singleElement()
        .satisfies(row -> assertThat(row.last().reference()).isEqualTo(run))
        .satisfies(row -> assertThat(row.unwatched()).isFalse());
    assertThat(newest().get(0).reference()).isEqualTo(run);
  }

  @Test
  void isForOperators() {
    assertThatThrownBy(
            () ->
                As.role("auditor", "audra", () -> Bean.of(StartJob.class).start(Job.HOUSEKEEPING)))
        .isInstanceOf(EJBAccessException.class);
  }

  private static List<JobRunView> newest() {
    return As.role(
        "auditor", "audra", () -> Bean.of(JobHistory.class).page(Job.HOUSEKEEPING, null).rows());
  }

  private static long read(String run, String step) {
    return JobDesk.look(run).steps().stream()
        .filter(progress -> progress.step().equals(step))
        .mapToLong(JobProgress::read)
        .sum();
  }
}
