package jp.madoguchi.facility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * 施設の確認 of one institution: how many birth dates were tried, and who matched one when. The date
 * itself is in no row.
 */
@Entity
class FacilityCheck {
  private static final Duration PAUSE = Duration.ofHours(24);

  /** As long as a clinic's session lasts at most. */
  private static final Duration VALID = Duration.ofHours(12);

  @Id private long institutionId;
  @Version private long version;
  private int tries;
  private Instant lastTryAt;
  private String matchedBy;
  private Instant matchedAt;

  protected FacilityCheck() {}

  FacilityCheck(long institutionId) {
    this.institutionId = institutionId;
  }

  /**
   * Tries that are left; all of them again once 24 hours have passed since the last one, so that no
   * 24 hours see more than the limit.
   */
  int left(int limit, Instant now) {
    return rested(now) ? limit : Math.max(0, limit - tries);
  }

  /** From when all tries are there again. */
  Instant restedAt() {
    return lastTryAt.plus(PAUSE);
  }

  void mismatched(Instant now) {
    count(now);
  }

  void matched(String who, Instant now) {
    count(now);
    matchedBy = who;
    matchedAt = now;
  }

  /** Whether this person matched lately. */
  boolean confirmedFor(String who, Instant now) {
    return who.equals(matchedBy) && now.isBefore(matchedAt.plus(VALID));
  }

  /** Null while nobody has matched. */
  Instant matchedAt() {
    return matchedAt;
  }

  private void count(Instant now) {
    tries = rested(now) ? 1 : tries + 1;
    lastTryAt = now;
  }

  private boolean rested(Instant now) {
    return lastTryAt == null || !now.isBefore(restedAt());
  }
}
