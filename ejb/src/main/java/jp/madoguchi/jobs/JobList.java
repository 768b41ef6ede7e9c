package jp.madoguchi.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/** 夜間処理の一覧: every job with its last run and its next time. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class JobList {
  @Inject private JobRuns runs;
  @Inject private JobLeases leases;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * @param last null when it never ran
   * @param next when it begins by itself; null when the schedule is switched off
   * @param unwatched whether the last run goes on, but nobody has watched it for a while
   * @param steps of the last run while it is not over, in the order in which they began
   */
  public record Row(
      Job job, JobRunView last, Instant next, boolean unwatched, List<JobProgress> steps) {
    /** The step that is being worked on, or null. */
    public JobProgress current() {
      return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
  }

  public List<Row> now() {
    Map<Job, JobRun> newest =
        runs.newest().stream().collect(Collectors.toMap(JobRun::job, Function.identity()));
    return Arrays.stream(Job.values()).map(job -> row(job, newest.get(job))).toList();
  }

  private Row row(Job job, JobRun last) {
    Instant next = next(job);
    if (last == null || last.state().isOver()) {
      return new Row(job, last == null ? null : last.view(), next, false, List.of());
    }
    boolean waits = last.state() == JobRunState.WAITING;
    boolean unwatched = !waits && leases.isLeft(job);
    List<JobProgress> steps = runs.steps(last.id()).stream().map(JobStep::progress).toList();
    return new Row(job, last.view(), next, unwatched, steps);
  }

  private Instant next(Job job) {
    if (settings.intOf(Setting.JOBS_SCHEDULED) == 0) {
      return null;
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Jst.ZONE);
    LocalDate night = now.toLocalDate();
    boolean tonight = now.toLocalTime().isBefore(job.dueAt());
    return (tonight ? night : night.plusDays(1)).atTime(job.dueAt()).atZone(Jst.ZONE).toInstant();
  }
}
