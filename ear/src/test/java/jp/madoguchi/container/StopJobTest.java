package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StopJobTest {
  @Test
  void endsARunAfterThePieceThatIsBeingWorkedOn() {
    String run;
    try (StuckNight night = new StuckNight()) {
      run = night.run();
      JobDesk.stop(run);
      assertThat(JobDesk.look(run).run().state()).isEqualTo(JobRunState.STOPPING);
    }
    JobDesk.is(run, JobRunState.STOPPED);
    assertThat(JobDesk.steps(run)).endsWith(StuckNight.STEP);
    assertThat(Trail.about("job/" + run))
        .containsExactly("StartJob olivia OK", "StopJob olivia OK");
  }

  @Test
  void refusesWhatIsOver() {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.ended(run);
    Refused.with(ErrorCode.JOB_002, () -> JobDesk.stop(run));
    Refused.with(ErrorCode.JOB_002, () -> JobDesk.stop("no such run"));
  }
}
