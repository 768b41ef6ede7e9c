package jp.madoguchi.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The taking, keeping and giving back of runs, each in a transaction of its own: the server's job
 * repository must see what is committed, and others that the lease is taken.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HoldRun {
  private static final System.Logger LOG = System.getLogger(HoldRun.class.getName());

  @Inject private JobLeases leases;
  @Inject private JobRuns runs;
  @Inject private Clock clock;
  @Inject private Event<RunFailed> failed;

  /**
   * The right to write for one run, until somebody else takes the lease.
   *
   * @param owner one portal in one server process
   * @param epoch the fencing token
   */
  public record Holder(long runId, Job job, String owner, long epoch) {}

  /**
   * @param execution null when the run was never begun
   */
  public record Taken(Holder holder, Long execution) {}

  /** Another node has taken up the run: what this one was about to write is not written. */
  @ApplicationException(rollback = true)
  public static class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(Holder holder) {
      super("another node has taken " + holder.job().key() + " from lease " + holder.epoch());
    }
  }

  /** Runs that are not over. */
  public List<Long> open() {
    return runs.open().stream().map(JobRun::id).toList();
  }

  public Instant databaseTime() {
    return leases.now();
  }

  /**
   * Takes up a run that nobody holds; one that was to be stopped is over thereby.
   *
   * @return empty when somebody holds it or it is over
   */
  public Optional<Taken> take(long runId, String owner) {
    Job job = runs.withId(runId).job();
    Instant now = leases.now();
    return leases
        .unlocked(job)
        .filter(lease -> lease.isFree(now))
        .flatMap(lease -> take(lease, runs.locked(runId), owner, now));
  }

  private Optional<Taken> take(JobLease lease, JobRun run, String owner, Instant now) {
    if (run.state() == JobRunState.STOPPING) {
      end(run, JobRunState.STOPPED, null);
    }
    if (run.state().isOver()) {
      return Optional.empty();
    }
    run.taken(clock.instant());
    Holder holder = new Holder(run.id(), run.job(), owner, lease.take(owner, now));
    return Optional.of(new Taken(holder, run.executionId()));
  }

  public void begun(Holder holder, long execution) {
    if (leases.locked(holder.job()).isOf(holder.owner(), holder.epoch())) {
      runs.locked(holder.runId()).begun(execution);
    }
  }

  /**
   * Does not wait for who holds the lock of the lease, which may be the caller.
   *
   * @throws LeaseLost when another one has it
   */
  public void require(Holder holder) {
    if (!leases.of(holder.job()).isOf(holder.owner(), holder.epoch())) {
      throw new LeaseLost(holder);
    }
  }

  /**
   * The heartbeat.
   *
   * @return the state that the run is in; empty when another one has it
   */
  public Optional<JobRunState> keep(Holder holder) {
    Optional<JobLease> lease = leases.unlocked(holder.job());
    if (lease.isPresent()) {
      if (!lease.get().isOf(holder.owner(), holder.epoch())) {
        return Optional.empty();
      }
      lease.get().renew(leases.now());
    }
    // A locked lease is one under which something is being written; that write renews it.
    return Optional.of(runs.withId(holder.runId()).state());
  }

  /**
   * Nothing when another one has the run.
   *
   * @param message as in {@link JobRun#end}
   */
  public void end(Holder holder, JobRunState state, String message) {
    giveBack(holder).ifPresent(run -> end(run, state, message));
  }

  private void end(JobRun run, JobRunState state, String message) {
    run.end(state, message, clock.instant());
    runs.endSteps(run.id());
    if (state == JobRunState.FAILED) {
      LOG.log(System.Logger.Level.WARNING, "{0} has failed: {1}", run.reference(), message);
      failed.fire(new RunFailed(run.view()));
    }
  }

  /** For the next free node. */
  public void interrupted(Holder holder) {
    giveBack(holder).ifPresent(JobRun::interrupted);
  }

  /**
   * Gives a run that failed back for one more try.
   *
   * @return false when it has had its tries, or is to be stopped
   */
  public boolean tryAgain(Holder holder) {
    if (!runs.withId(holder.runId()).mayBeTriedAgain()) {
      return false;
    }
    interrupted(holder);
    return true;
  }

  private Optional<JobRun> giveBack(Holder holder) {
    JobLease lease = leases.locked(holder.job());
    if (!lease.isOf(holder.owner(), holder.epoch())) {
      return Optional.empty();
    }
    lease.giveBack(leases.now());
    return Optional.of(runs.locked(holder.runId()));
  }
}
