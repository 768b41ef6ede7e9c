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
 * 続きから再開: a run that failed or was stopped goes on after the last piece that was done. Only the
 * newest run of its job: a later one has seen what this one left.
 */
@Stateless
@Audited
@RolesAllowed("operator")
public class RestartJob {
  @Inject private JobLeases leases;
  @Inject private JobRuns runs;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * @param reference of the run
   * @throws Refusal JOB-003 when it is not the newest, or neither failed nor stopped
   */
  public void restart(String reference) {
    trail.about("job/" + reference);
    JobRun run = runs.of(reference).orElseThrow(RestartJob::refusal);
    leases.locked(run.job());
    JobRun locked = runs.locked(run.id());
    if (runs.newest().stream().noneMatch(newest -> newest.id() == run.id())) {
      throw refusal();
    }
    locked.again(clock.instant());
  }

  private static Refusal refusal() {
    return new Refusal(Problem.of(null, ErrorCode.JOB_003));
  }
}
