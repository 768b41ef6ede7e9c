package jp.madoguchi.settings;

import java.time.Duration;

/**
 * How long nothing more can be tried after wrong tries in a row: from the fifth on one minute,
 * doubling with each further one up to an hour. Never for good, or anybody could lock a clinic out.
 */
public final class LockPolicy {
  private static final int FREE_TRIES = 5;
  private static final int LONGEST_MINUTES = 60;

  private LockPolicy() {}

  /** Zero while tries are left. */
  public static Duration after(int failures) {
    if (failures < FREE_TRIES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE_TRIES, 6);
    return Duration.ofMinutes(Math.min(1L << doublings, LONGEST_MINUTES));
  }

  /** What is left of a lock, in minutes that are surely enough. */
  public static long minutes(Duration left) {
    return left.plusSeconds(59).plusNanos(999_999_999).toMinutes();
  }
}
