package jp.madoguchi.jobs;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import jp.madoguchi.shared.Refusal;

/** What stands around every piece of work of a step, in its transaction. */
@Dependent
class Fence {
  private static final String RUN = "run";
  private static final String OWNER = "owner";
  private static final String EPOCH = "epoch";

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject @Any private Instance<NightlyWork> works;
  @Inject private JobLeases leases;
  @Inject private JobRuns runs;
  @Inject private BatchEngine batch;
  @Inject private Clock clock;
  @EJB private HoldRun hold;

  private HoldRun.Holder holder;

  /** What the server's batch keeps with an execution. */
  static Properties parameters(HoldRun.Holder holder) {
    Properties parameters = new Properties();
    parameters.setProperty(RUN, Long.toString(holder.runId()));
    parameters.setProperty(OWNER, holder.owner());
    parameters.setProperty(EPOCH, Long.toString(holder.epoch()));
    return parameters;
  }

  private HoldRun.Holder holder() {
    if (holder == null) {
      Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
      holder =
          new HoldRun.Holder(
              Long.parseLong(parameters.getProperty(RUN)),
              Job.of(job.getJobName()),
              parameters.getProperty(OWNER),
              Long.parseLong(parameters.getProperty(EPOCH)));
    }
    return holder;
  }

  /** The bean that a feature has named as the step. */
  NightlyWork work() {
    return works.select(NamedLiteral.of(step.getStepName())).get();
  }

  /**
   * @throws HoldRun.LeaseLost when another node has the run now
   */
  JobTurn enter() {
    HoldRun.Holder mine = holder();
    if (!leases.locked(mine.job()).isOf(mine.owner(), mine.epoch())) {
      throw new HoldRun.LeaseLost(mine);
    }
    return runs.withId(mine.runId()).turn(() -> hold.require(mine));
  }

  void begin(JobTurn turn, NightlyWork work) {
    String name = step.getStepName();
    runs.endSteps(turn.runId());
    runs.step(turn.runId(), name)
        .ifPresentOrElse(
            known -> known.resume(clock.instant()),
            () -> runs.add(new JobStep(turn.runId(), name, work.size(turn), clock.instant())));
  }

  /** The time is asked for anew: at the end of a long piece the transaction's is an old one. */
  void leave(JobTurn turn, List<Long> keys, NightlyWork.Outcome outcome) {
    runs.step(turn.runId(), step.getStepName()).orElseThrow().add(keys.size(), outcome);
    leases.of(turn.job()).renew(hold.databaseTime());
    if (runs.isStopping(turn.runId())) {
      batch.stop(job.getExecutionId());
    }
  }

  /** What a person is to be told when the run fails because of it. */
  void refused(Refusal refusal) {
    job.setExitStatus(refusal.code().code());
  }
}
