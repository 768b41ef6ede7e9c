package jp.madoguchi.container;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jp.madoguchi.figures.LeadTime;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.shared.Jst;

/** What the table of the applications itself says of a time; read only. */
final class Applications {
  private static final String SUBMITTED = "submitted_at";
  private static final String DECIDED = "decided_at";
  private static final double DAY = Duration.ofDays(1).toSeconds();

  private Applications() {}

  static Throughput.Day on(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return new Throughput.Day(
        day,
        in(SUBMITTED, "", day, next),
        in(DECIDED, "", day, next),
        in(DECIDED, " and considered_as = 'APPROVED'", day, next),
        in(DECIDED, " and considered_as = 'SAMPLE'", day, next),
        lead(day, next));
  }

  private static long in(String moment, String more, LocalDate first, LocalDate before) {
    return rows("1", moment, more, first, before).size();
  }

  /** In begun days, of what was decided on from the one day on and before the other. */
  static LeadTime lead(LocalDate first, LocalDate before) {
    List<Integer> days =
        rows("submitted_at, decided_at", DECIDED, "", first, before).stream()
            .map(row -> row.values().stream().map(Applications::instant).toList())
            .map(both -> Duration.between(both.get(0), both.get(1)).toSeconds())
            .map(seconds -> Math.max(1, (int) Math.ceil(seconds / DAY)))
            .sorted()
            .toList();
    return new LeadTime(days.size(), within(days, 50), within(days, 90));
  }

  private static Integer within(List<Integer> days, int percent) {
    return days.isEmpty() ? null : days.get((int) Math.ceil(days.size() * percent / 100.0) - 1);
  }

  private static List<Map<String, Object>> rows(
      String columns, String moment, String more, LocalDate first, LocalDate before) {
    return BehindThePortal.rows(
        "select %1$s from enrollment_application where %2$s >= ? and %2$s < ?%3$s"
            .formatted(columns, moment, more),
        midnight(first),
        midnight(before));
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay(Jst.ZONE).toInstant().atOffset(ZoneOffset.UTC);
  }

  /** As the driver of either database has it. */
  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((java.sql.Timestamp) column).toInstant();
  }
}
