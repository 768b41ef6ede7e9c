package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.jobs.JobRunState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two owners of one run: who lost the lease writes nothing more, and the run is finished once. */
@ExtendWith(ArquillianExtension.class)
class JobLeaseTest {
  private static final String TAKEN_BY_ANOTHER =
      "update job_lease set owner = 'another', epoch = epoch + 1,"
          + " held_until = current_timestamp + interval '8' second where job = 'housekeeping'";

  @Test
  void whoLostTheLeaseWritesNothingMore() {
    String run;
    Thread another = new Thread(() -> BehindThePortal.change(TAKEN_BY_ANOTHER));
    try (StuckNight night = new StuckNight()) {
      run = night.run();
      another.start();
      Eventually.holds("another one waits for the lease", () -> BehindThePortal.waiting() > 1);
    }
    Eventually.holds(
        "the one that lost it has given up", () -> executions(run).equals(List.of("FAILED")));
    assertThat(JobDesk.steps(run)).endsWith(StuckNight.STEP);
    assertThat(JobDesk.look(run).run().state()).isEqualTo(JobRunState.RUNNING);
    // The other one never comes back, so its lease ends.
    assertThat(JobDesk.ended(run).state()).isEqualTo(JobRunState.COMPLETED);
    assertThat(JobDesk.look(run).run().takings()).isEqualTo(2);
    assertThat(JobDesk.steps(run)).endsWith("purgeMails").doesNotHaveDuplicates();
    assertThat(executions(run)).containsExactly("FAILED", "COMPLETED");
  }

  private static List<String> executions(String run) {
    return Trail.read(
        "select batchstatus from job_execution where jobinstanceid ="
            + " (select e.jobinstanceid from job_execution e join job_run r"
            + " on r.execution_id = e.jobexecutionid where r.reference = ?)"
            + " order by jobexecutionid",
        run);
  }
}
