package jp.madoguchi.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

/**
 * How long applications took from their receipt to the decision, in begun days: what is decided on
 * within 24 hours took one.
 *
 * @param cases how many
 * @param median the days within which half of them were decided on; null when there are none
 * @param p90 the days within which nine out of ten were; null when there are none
 */
public record LeadTime(long cases, Integer median, Integer p90) {
  /**
   * @param byDays how many cases took how many days
   */
  static LeadTime of(SortedMap<Integer, Long> byDays) {
    long cases = byDays.values().stream().mapToLong(Long::longValue).sum();
    return new LeadTime(cases, within(byDays, cases, 50), within(byDays, cases, 90));
  }

  /** The nearest-rank percentile. */
  private static Integer within(SortedMap<Integer, Long> byDays, long cases, int percent) {
    long rank = (cases * percent + 99) / 100;
    long seen = 0;
    for (var entry : byDays.entrySet()) {
      seen += entry.getValue();
      if (seen >= rank) {
        return entry.getKey();
      }
    }
    return null;
  }

  static int days(Instant received, Instant decided) {
    long seconds = Math.max(1, Duration.between(received, decided).toSeconds());
    return (int) ((seconds + 86_399) / 86_400);
  }
}
