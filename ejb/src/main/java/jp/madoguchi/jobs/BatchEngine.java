package jp.madoguchi.jobs;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;

/**
 * The server's batch. To be called outside of transactions: it works in threads of its own, which
 * see only what is committed.
 */
@Dependent
class BatchEngine {
  /** What became of an execution. */
  enum Outcome {
    GOING_ON,
    COMPLETED,
    STOPPED,
    FAILED
  }

  /**
   * Gives the execution.
   *
   * @throws jakarta.batch.operations.JobStartException when its XML is missing or wrong
   */
  long start(HoldRun.Holder holder) {
    return operator().start(holder.job().key(), Fence.parameters(holder));
  }

  boolean knows(long execution) {
    try {
      return operator().getJobExecution(execution) != null;
    } catch (NoSuchJobExecutionException e) {
      return false;
    }
  }

  /**
   * The last execution of the same run: a node may have died after it had gone on with the run, and
   * before it had noted that.
   */
  long newest(long execution) {
    JobOperator operator = operator();
    return operator.getJobExecutions(operator.getJobInstance(execution)).stream()
        .mapToLong(JobExecution::getExecutionId)
        .max()
        .orElse(execution);
  }

  /** Goes on where an execution that is dead, stopped or failed has committed its last piece. */
  long restart(long execution, HoldRun.Holder holder) {
    return operator().restart(execution, Fence.parameters(holder));
  }

  Outcome outcome(long execution) {
    BatchStatus status = operator().getJobExecution(execution).getBatchStatus();
    return switch (status) {
      case STARTING, STARTED, STOPPING -> Outcome.GOING_ON;
      case COMPLETED -> Outcome.COMPLETED;
      case STOPPED -> Outcome.STOPPED;
      case FAILED, ABANDONED -> Outcome.FAILED;
    };
  }

  /** Code of the refusal that ended it. */
  Optional<String> refusal(long execution) {
    JobExecution ended = operator().getJobExecution(execution);
    return Stream.of(ErrorCode.values())
        .map(ErrorCode::code)
        .filter(code -> code.equals(ended.getExitStatus()))
        .findFirst();
  }

  /** After the piece that is being worked on. */
  void stop(long execution) {
    try {
      operator().stop(execution);
    } catch (JobExecutionNotRunningException e) {
      // It has ended by itself meanwhile.
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
