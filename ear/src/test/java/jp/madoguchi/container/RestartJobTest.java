package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobProgress;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RestartJobTest {
  @Test
  void goesOnAfterWhatWasDone() {
    String run;
    try (StuckNight night = new StuckNight()) {
      run = night.run();
      JobDesk.stop(run);
    }
    JobDesk.is(run, JobRunState.STOPPED);
    List<JobProgress> before = JobDesk.look(run).steps();
    JobDesk.restart(run);
    assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(JobDesk.steps(run)).endsWith("purgeMails").doesNotHaveDuplicates();
    assertThat(JobDesk.look(run).steps())
        .startsWith(before.subList(0, before.size() - 1).toArray(JobProgress[]::new));
    assertThat(Trail.about("job/" + run)).endsWith("RestartJob olivia OK");
  }

  /** What this step is about stays where it is: begun anew, it would be looked at twice. */
  @Test
  void goesOnInTheMiddleOfAStepWhenAskedToOnThePage() {
    Colleague operator = Colleague.acting("OPERATOR");
    JobPages pages = new JobPages(operator.atThePages());
    String run;
    try (ClosedClinics closed = new ClosedClinics()) {
      try (StuckNight night = new StuckNight(closed.inTheMiddle())) {
        run = night.run();
        String panel = pages.panel(Job.RECONCILIATION);
        assertThat(panel).contains("<progress");
        assertThat(JobPages.words(panel)).contains("実行中").containsPattern(JobPages.PROGRESS);
        pages.press(Job.RECONCILIATION, "stop");
      }
      JobDesk.is(run, JobRunState.STOPPED);
      JobProgress stopped = JobDesk.step(run, "followInstitutions");
      assertThat(stopped.read()).isPositive().isLessThan(stopped.expected());
      pages.press(Job.RECONCILIATION, "restart");
      assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
      JobProgress ended = JobDesk.step(run, "followInstitutions");
      assertThat(ended.read()).isEqualTo(stopped.expected());
      assertThat(ended.skipped()).isZero();
      // When it was stopped was not its end: until then people see how far it is.
      assertThat(ended.endedAt()).isAfterOrEqualTo(ended.resumedAt());
    }
    assertThat(Trail.about("job/" + run))
        .containsExactly(
            "StartJob olivia OK",
            "StopJob %s OK".formatted(operator.name()),
            "RestartJob %s OK".formatted(operator.name()));
  }

  @Test
  void isForTheLastRunAndOnlyIfItDidNotComplete() {
    String first = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.stop(first);
    JobDesk.ended(first);
    String second = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.ended(second);
    Refused.with(ErrorCode.JOB_003, () -> JobDesk.restart(first));
    Refused.with(ErrorCode.JOB_003, () -> JobDesk.restart(second));
  }
}
