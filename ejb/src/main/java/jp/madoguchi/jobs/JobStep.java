package jp.madoguchi.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How far a step of a run is. */
@Entity
@Table(name = "job_step")
class JobStep {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private long runId;
  private String name;
  private long expected;
  private long lookedAt;
  private long written;
  private long skipped;
  private Instant startedAt;
  private Instant resumedAt;
  private long resumedFrom;
  private Instant endedAt;

  protected JobStep() {}

  JobStep(long runId, String name, long expected, Instant now) {
    this.runId = runId;
    this.name = name;
    this.expected = expected;
    this.startedAt = now;
    this.resumedAt = now;
  }

  /** It has not ended, though its run may have. */
  void resume(Instant now) {
    resumedAt = now;
    resumedFrom = lookedAt;
    endedAt = null;
  }

  void add(int keys, NightlyWork.Outcome outcome) {
    lookedAt += keys;
    written += outcome.written();
    skipped += outcome.skipped();
  }

  JobProgress progress() {
    return new JobProgress(
        name, expected, lookedAt, written, skipped, startedAt, resumedAt, resumedFrom, endedAt);
  }
}
