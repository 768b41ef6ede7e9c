package jp.madoguchi.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** One run of a job for one night, however often it is interrupted. */
@Entity
@Table(name = "job_run")
class JobRun {
  private static final int MOST_TAKINGS = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String reference;
  private String job;
  private LocalDate night;

  @Enumerated(EnumType.STRING)
  private JobRunView.Cause causedBy;

  private String startedBy;
  private String nightKey;
  private String openKey;

  @Enumerated(EnumType.STRING)
  private JobRunState state = JobRunState.WAITING;

  private Long executionId;
  private String message;
  private Instant askedAt;
  private Instant startedAt;
  private Instant endedAt;
  private int takings;

  protected JobRun() {}

  JobRun(
      Job job, LocalDate night, String reference, JobRunView.Cause cause, String by, Instant now) {
    this.job = job.key();
    this.night = night;
    this.reference = reference;
    this.causedBy = cause;
    this.startedBy = by;
    this.nightKey = cause == JobRunView.Cause.SCHEDULE ? nightKey(job, night) : null;
    this.openKey = job.key();
    this.askedAt = now;
  }

  static String nightKey(Job job, LocalDate night) {
    return job.key() + "/" + night;
  }

  /** A node has the lease. When it began stays, so that an interrupted run decides as any other. */
  void taken(Instant now) {
    startedAt = startedAt == null ? now.truncatedTo(ChronoUnit.MICROS) : startedAt;
    takings++;
    if (state == JobRunState.WAITING) {
      state = JobRunState.RUNNING;
    }
  }

  void begun(long executionId) {
    this.executionId = executionId;
  }

  /** The server stops, not the job: the next free node goes on. */
  void interrupted() {
    state = JobRunState.WAITING;
  }

  /** What went wrong may have been the database's moment; after three times it is not. */
  boolean mayBeTriedAgain() {
    return state == JobRunState.RUNNING && takings < MOST_TAKINGS;
  }

  /** One that no node has begun is stopped at once. */
  void askToStop(Instant now) {
    switch (state) {
      case WAITING -> end(JobRunState.STOPPED, null, now);
      case RUNNING -> state = JobRunState.STOPPING;
      default -> throw new Refusal(Problem.of(null, ErrorCode.JOB_002));
    }
  }

  void again(Instant now) {
    if (state != JobRunState.STOPPED && state != JobRunState.FAILED) {
      throw new Refusal(Problem.of(null, ErrorCode.JOB_003));
    }
    state = JobRunState.WAITING;
    openKey = job;
    message = null;
    endedAt = null;
    askedAt = now;
  }

  /**
   * @param message code of what a person is told; null when nothing is
   */
  void end(JobRunState state, String message, Instant now) {
    this.state = state;
    this.message = message;
    openKey = null;
    endedAt = now;
  }

  JobTurn turn(Runnable fence) {
    return new JobTurn(id, reference, job(), night, startedAt, fence);
  }

  long id() {
    return id;
  }

  String reference() {
    return reference;
  }

  Job job() {
    return Job.of(job);
  }

  LocalDate night() {
    return night;
  }

  JobRunState state() {
    return state;
  }

  /** Null until it was begun. */
  Long executionId() {
    return executionId;
  }

  JobRunView view() {
    return new JobRunView(
        reference, job(), night, causedBy, startedBy, state, askedAt, startedAt, endedAt, takings,
        message);
  }
}
