package jp.madoguchi.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.shared.ErrorCode;

/**
 * Looks every two seconds what is to be begun, what another node has left, and how the runs stand
 * that this one holds. Every node does; the leases say who may. What it remembers could be lost:
 * then its leases end and somebody takes the runs up.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchJobs {
  private static final System.Logger LOG = System.getLogger(WatchJobs.class.getName());

  private final String owner = UUID.randomUUID().toString();
  private final Map<HoldRun.Holder, Long> held = new HashMap<>();

  @EJB private HoldRun hold;
  @EJB private StartDueJobs due;
  @Inject private BatchEngine batch;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void watch() {
    for (HoldRun.Holder holder : Map.copyOf(held).keySet()) {
      quietly("held", () -> look(holder));
    }
    for (Job job : Job.values()) {
      quietly("due", () -> due.start(job));
    }
    for (long run : hold.open()) {
      quietly("taken up", () -> hold.take(run, owner).ifPresent(this::begin));
    }
  }

  private void begin(HoldRun.Taken taken) {
    HoldRun.Holder holder = taken.holder();
    // A database that was restored may not know it any more; every step can be begun anew.
    if (taken.execution() == null || !batch.knows(taken.execution())) {
      begun(holder, start(holder), "begun");
      return;
    }
    long before = batch.newest(taken.execution());
    if (batch.outcome(before) == BatchEngine.Outcome.COMPLETED) {
      end(holder, JobRunState.COMPLETED, null);
    } else {
      begun(holder, batch.restart(before, holder), "taken up");
    }
  }

  private long start(HoldRun.Holder holder) {
    try {
      return batch.start(holder);
    } catch (RuntimeException e) {
      // It would not start the next time either.
      end(holder, JobRunState.FAILED, ErrorCode.JOB_004.code());
      throw e;
    }
  }

  private void begun(HoldRun.Holder holder, long execution, String how) {
    held.put(holder, execution);
    hold.begun(holder, execution);
    log(holder, how);
  }

  private static void log(HoldRun.Holder holder, Object what) {
    LOG.log(
        System.Logger.Level.INFO,
        "run {0} of {1}, lease {2}: {3}",
        Long.toString(holder.runId()),
        holder.job().key(),
        Long.toString(holder.epoch()),
        what);
  }

  private void look(HoldRun.Holder holder) {
    long execution = held.get(holder);
    switch (batch.outcome(execution)) {
      case GOING_ON -> keep(holder, execution);
      case COMPLETED -> end(holder, JobRunState.COMPLETED, null);
      case FAILED -> failed(holder, batch.refusal(execution));
      case STOPPED -> stopped(holder);
    }
  }

  private void keep(HoldRun.Holder holder, long execution) {
    Optional<JobRunState> state = hold.keep(holder);
    if (state.isEmpty()) {
      held.remove(holder);
    }
    if (state.isEmpty() || state.get() == JobRunState.STOPPING) {
      batch.stop(execution);
    }
  }

  /** What a rule refuses it would refuse again; anything else may go well the next time. */
  private void failed(HoldRun.Holder holder, Optional<String> refusal) {
    if (refusal.isEmpty() && hold.tryAgain(holder)) {
      held.remove(holder);
      log(holder, "failed, to be tried again");
    } else {
      end(holder, JobRunState.FAILED, refusal.orElse(ErrorCode.JOB_004.code()));
    }
  }

  /** By a person, or because the server stops. */
  private void stopped(HoldRun.Holder holder) {
    if (hold.keep(holder).filter(state -> state == JobRunState.RUNNING).isPresent()) {
      hold.interrupted(holder);
      held.remove(holder);
    } else {
      end(holder, JobRunState.STOPPED, null);
    }
  }

  private void end(HoldRun.Holder holder, JobRunState state, String message) {
    hold.end(holder, state, message);
    held.remove(holder);
    log(holder, state);
  }

  /** The next job must not wait for the trouble of this one; in two seconds it is tried again. */
  private static void quietly(String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "a job could not be " + what, e);
    }
  }
}
