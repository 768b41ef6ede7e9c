package jp.madoguchi.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** 実行の詳細: one run with its steps. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class JobRunDetail {
  @Inject private JobRuns runs;
  @Inject private JobLeases leases;

  /**
   * @param unwatched as in {@link JobList.Row}
   * @param newest whether it is the job's last one, which alone can be resumed
   * @param execution number in the server's log; null until it was begun
   * @param lease under which it goes on; null while nobody has it
   */
  public record Shown(
      JobRunView run,
      boolean unwatched,
      boolean newest,
      Long execution,
      Lease lease,
      List<JobProgress> steps) {}

  /**
   * @param owner one portal in one server process
   * @param number the fencing token
   */
  public record Lease(String owner, long number) {}

  /** Empty when there is none with that name. */
  public Optional<Shown> of(String reference) {
    return runs.of(reference).map(this::shown);
  }

  private Shown shown(JobRun run) {
    boolean held = run.state() == JobRunState.RUNNING || run.state() == JobRunState.STOPPING;
    boolean newest = runs.newest().stream().anyMatch(other -> other.id() == run.id());
    return new Shown(
        run.view(),
        held && leases.isLeft(run.job()),
        newest,
        run.executionId(),
        held ? lease(leases.of(run.job())) : null,
        runs.steps(run.id()).stream().map(JobStep::progress).toList());
  }

  private static Lease lease(JobLease lease) {
    return lease.owner() == null ? null : new Lease(lease.owner(), lease.epoch());
  }
}
