package jp.madoguchi.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Who may run a job now. Its row is locked by every piece of work, so that nobody takes a lease
 * while something is being written under it.
 */
@Entity
@Table(name = "job_lease")
class JobLease {
  /** Several heartbeats, so that a pause of the machine costs nobody the lease. */
  private static final Duration HELD = Duration.ofSeconds(15);

  @Id private String job;
  private String owner;
  private long epoch;
  private Instant heldUntil;

  protected JobLease() {}

  /**
   * @param now of the database
   */
  boolean isFree(Instant now) {
    return !now.isBefore(heldUntil);
  }

  boolean isOf(String owner, long epoch) {
    return this.epoch == epoch && owner.equals(this.owner);
  }

  /** Null when it was given back. */
  String owner() {
    return owner;
  }

  long epoch() {
    return epoch;
  }

  /** Gives the fencing token of the new owner. */
  long take(String owner, Instant now) {
    this.owner = owner;
    epoch++;
    renew(now);
    return epoch;
  }

  void renew(Instant now) {
    heldUntil = now.plus(HELD);
  }

  void giveBack(Instant now) {
    owner = null;
    heldUntil = now;
  }
}
