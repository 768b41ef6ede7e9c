package jp.madoguchi.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/** 昨夜の夜間処理: whether the jobs of the night ended well. One statement. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class LastNight {
  /** So long after its time a job has begun, if it ever does. */
  private static final Duration BEGUN_BY_THEN = Duration.ofHours(1);

  @PersistenceContext EntityManager entities;
  @Inject Settings settings;
  @Inject Clock clock;

  /** How the night went, the worst that can be said of it. */
  public enum Health {
    /** A job broke off, or was stopped. */
    FAILED,
    /** A job did not begin. */
    MISSED,
    /** A job goes on. */
    RUNNING,
    COMPLETED,
    /** There was no night yet. */
    NONE
  }

  /**
   * The newest of a job.
   *
   * @param firstNight of the job, as far back as is kept
   */
  record Run(Job job, LocalDate night, LocalDate firstNight, JobRunState state) {
    /** Empty for a job that is no more. */
    static Optional<Run> of(String key, LocalDate night, LocalDate firstNight, JobRunState state) {
      return Stream.of(Job.values())
          .filter(job -> job.key().equals(key))
          .findFirst()
          .map(job -> new Run(job, night, firstNight, state));
    }
  }

  /**
   * @param night the newest; null when there was none yet
   * @param jobs of which that is said
   */
  public record Seen(Health health, LocalDate night, List<Job> jobs) {}

  public Seen now() {
    return seen(
        entities
            .createQuery("select r from NewestRun r", NewestRun.class)
            .getResultStream()
            .map(NewestRun::run)
            .flatMap(Optional::stream)
            .toList(),
        settings.intOf(Setting.JOBS_SCHEDULED) != 0,
        LocalDateTime.ofInstant(clock.instant(), Jst.ZONE));
  }

  /**
   * @param newest of each job that had one
   * @param scheduled whether jobs begin by themselves
   */
  static Seen seen(List<Run> newest, boolean scheduled, LocalDateTime now) {
    if (newest.isEmpty()) {
      return new Seen(Health.NONE, null, List.of());
    }
    LocalDate night = newest.stream().map(Run::night).max(LocalDate::compareTo).orElseThrow();
    List<Job> failed =
        jobs(newest, run -> run.state().isOver() && run.state() != JobRunState.COMPLETED);
    if (!failed.isEmpty()) {
      return new Seen(Health.FAILED, night, failed);
    }
    List<Job> running = jobs(newest, run -> !run.state().isOver());
    if (!running.isEmpty()) {
      return new Seen(Health.RUNNING, night, running);
    }
    List<Job> missed = scheduled ? missed(newest, now) : List.of();
    return missed.isEmpty()
        ? new Seen(Health.COMPLETED, night, jobs(newest, run -> true))
        : new Seen(Health.MISSED, night, missed);
  }

  private static List<Job> jobs(List<Run> newest, Predicate<Run> which) {
    return newest.stream().filter(which).map(Run::job).sorted().toList();
  }

  private static List<Job> missed(List<Run> newest, LocalDateTime now) {
    return Stream.of(Job.values())
        .filter(job -> isMissed(job, newest, begunNight(job, now)))
        .toList();
  }

  /** On the day of its first run the portal may have come too late for a job that never ran. */
  private static boolean isMissed(Job job, List<Run> newest, LocalDate due) {
    return newest.stream()
        .filter(run -> run.job() == job)
        .findFirst()
        .map(run -> run.night().isBefore(due))
        .orElseGet(() -> newest.stream().anyMatch(run -> run.firstNight().isBefore(due)));
  }

  /** The last night for which the job has begun by now. */
  private static LocalDate begunNight(Job job, LocalDateTime now) {
    return now.minus(BEGUN_BY_THEN).toLocalTime().isBefore(job.dueAt())
        ? now.minus(BEGUN_BY_THEN).toLocalDate().minusDays(1)
        : now.minus(BEGUN_BY_THEN).toLocalDate();
  }
}
