package jp.madoguchi.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 停止: a run ends after the piece that is being worked on. What is done stays done; {@link
 * RestartJob} goes on from there.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class StopJob {
  @Inject private JobRuns runs;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param reference of the run
   * @throws Refusal JOB-002 when it does not run
   */
  public void stop(String reference) {
    trail.about("job/" + reference);
    JobRun run =
        runs.of(reference).orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.JOB_002)));
    runs.locked(run.id()).askToStop(clock.instant());
  }
}
