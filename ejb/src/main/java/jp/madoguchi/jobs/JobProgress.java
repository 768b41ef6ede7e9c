package jp.madoguchi.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a step is.
 *
 * @param expected an estimate from when the step began
 * @param read how many things were looked at
 * @param resumedAt when it was last begun or gone on with
 * @param resumedFrom how many were done then
 * @param endedAt null while it goes on
 */
public record JobProgress(
    String step,
    long expected,
    long read,
    long written,
    long skipped,
    Instant startedAt,
    Instant resumedAt,
    long resumedFrom,
    Instant endedAt) {

  private static final int ALL = 100;

  /** What was expected, or what there turned out to be. */
  public long total() {
    return Math.max(expected, read);
  }

  /** From 0 to 100. */
  public int percent() {
    if (endedAt != null || total() == 0) {
      return endedAt == null ? 0 : ALL;
    }
    return (int) (ALL * read / total());
  }

  /** At the pace so far; null while there is none. */
  public Long secondsLeft(Instant now) {
    long done = read - resumedFrom;
    if (done <= 0 || endedAt != null) {
      return null;
    }
    long millis = Duration.between(resumedAt, now).toMillis();
    return (long) Math.ceil((total() - read) * (double) millis / done / 1_000);
  }
}
