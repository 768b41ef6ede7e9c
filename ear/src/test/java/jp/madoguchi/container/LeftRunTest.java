package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobList;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run that goes on and whose owner is not heard of any more, until another one takes it up. */
@ExtendWith(ArquillianExtension.class)
class LeftRunTest {
  private static final String HELD =
      "update job_lease set held_until = current_timestamp + cast(? as integer) * interval '1'"
          + " second where job = 'housekeeping'";

  @Test
  void isShownAsSuch() throws Exception {
    String run = JobDesk.start(Job.HOUSEKEEPING);
    JobDesk.ended(run);
    assertThat(unwatched(run, -1)).containsExactly(true, false, true);
    assertThat(unwatched(run, 10)).containsExactly(false, false, false);
  }

  /**
   * The run itself, then the list of jobs; in a transaction that nobody else sees, so that nobody
   * takes the run up meanwhile.
   */
  private static List<Boolean> unwatched(String run, int heldFor) throws Exception {
    UserTransaction transaction = Bean.of(UserTransaction.class);
    transaction.begin();
    try {
      BehindThePortal.change("update job_run set state = 'RUNNING' where reference = ?", run);
      BehindThePortal.change(HELD, heldFor);
      List<Boolean> shown = new ArrayList<>(List.of(JobDesk.look(run).unwatched()));
      shown.addAll(list());
      return shown;
    } finally {
      transaction.rollback();
    }
  }

  private static List<Boolean> list() {
    return As.role("auditor", "auditor", () -> Bean.of(JobList.class).now()).stream()
        .map(JobList.Row::unwatched)
        .toList();
  }
}
