package jp.madoguchi.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Japan Standard Time: instants are stored in UTC and shown in this zone. */
public final class Jst {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(ZONE);

  private Jst() {}

  /** For people: {@code 2026/11/23 15:04}. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
