package jp.madoguchi.jobs;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 開始: an operator has a job run now, whatever its time. A node begins it within seconds. */
@Stateless
@Audited
@RolesAllowed("operator")
public class StartJob {
  @Inject private JobLeases leases;
  @Inject private JobRuns runs;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * @return the run's name
   * @throws Refusal JOB-001 when it runs already
   */
  public String start(Job job) {
    trail.about("job/" + job.key());
    refuseSecond(job);
    leases.locked(job);
    refuseSecond(job);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    JobRun run =
        runs.add(job, today, JobRunView.Cause.HAND, session.getCallerPrincipal().getName());
    trail.about("job/" + run.reference());
    return run.reference();
  }

  private void refuseSecond(Job job) {
    if (runs.isOpen(job)) {
      throw new Refusal(Problem.of(null, ErrorCode.JOB_001));
    }
  }
}
