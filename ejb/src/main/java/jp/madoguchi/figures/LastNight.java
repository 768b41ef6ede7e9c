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
import java.util.function.Predicate;
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

  /** The newest of a job. */
  record Run(Job job, LocalDate night, JobRunState state) {}

  /**
   * @param night the newest; null when there was none yet
   * @param jobs of which that is said
   */
  public record Seen(Health health, LocalDate night, List<Job> jobs) {
    private static Seen of(Health health, List<Run> newest, Predicate<Run> which) {
      LocalDate night = newest.stream().map(Run::night).max(LocalDate::compareTo).get();
      return new Seen(health, night, newest.stream().filter(which).map(Run::job).sorted().toList());
    }
  }

  public Seen now() {
    return seen(
        entities
            .createQuery("select r from NewestRun r", NewestRun.class)
            .getResultStream()
            .map(NewestRun::run)
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
    Predicate<Run> goesOn = run -> !run.state().isOver();
    Predicate<Run> failed = run -> !goesOn.test(run) && run.state() != JobRunState.COMPLETED;
    Predicate<Run> missed = run -> scheduled && run.night().isBefore(begunNight(run.job(), now));
    if (newest.stream().anyMatch(failed)) {
      return Seen.of(Health.FAILED, newest, failed);
    }
    if (newest.stream().anyMatch(goesOn)) {
      return Seen.of(Health.RUNNING, newest, goesOn);
    }
    return newest.stream().anyMatch(missed)
        ? Seen.of(Health.MISSED, newest, missed)
        : Seen.of(Health.COMPLETED, newest, run -> true);
  }

  /** The last night for which the job has begun by now. */
  private static LocalDate begunNight(Job job, LocalDateTime now) {
    return now.minus(BEGUN_BY_THEN).toLocalTime().isBefore(job.dueAt())
        ? now.minus(BEGUN_BY_THEN).toLocalDate().minusDays(1)
        : now.minus(BEGUN_BY_THEN).toLocalDate();
  }
}
