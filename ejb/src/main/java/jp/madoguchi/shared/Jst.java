package jp.madoguchi.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Japan Standard Time: instants are stored in UTC and shown in this zone. */
public final class Jst {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private static final Duration NEARLY_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

  private static final DateTimeFormatter DAY = form("uuuu-MM-dd");
  private static final DateTimeFormatter MINUTE = form("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter TIME = form("HH:mm");
  private static final DateTimeFormatter SECOND = form("HH:mm:ss");

  private Jst() {}

  /** For people, on screens and in mails: {@code 2026-11-23}. */
  public static String day(Instant instant) {
    return DAY.format(instant);
  }

  /** For people, on screens and in mails: {@code 2026-11-23 15:04}. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** The same, rounded up: from when on something may be tried again. */
  public static String nextMinute(Instant instant) {
    return minute(instant.plus(NEARLY_A_MINUTE));
  }

  /** For people, where the day is plain: {@code 15:04}. */
  public static String time(Instant instant) {
    return TIME.format(instant);
  }

  /** For people who wait for it: {@code 15:04:05}. */
  public static String second(Instant instant) {
    return SECOND.format(instant);
  }

  /** When the day of this instant began in Japan. */
  public static Instant midnight(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE).atStartOfDay(ZONE).toInstant();
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withZone(ZONE);
  }
}
