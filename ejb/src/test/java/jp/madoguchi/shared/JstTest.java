package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JstTest {
  @Test
  void showsAnInstantAsTheClockOnTheWallInJapan() {
    Instant instant = Instant.parse("2026-11-22T15:04:59Z");
    assertThat(Jst.minute(instant)).isEqualTo("2026-11-23 00:04");
    assertThat(Jst.day(instant)).isEqualTo("2026-11-23");
    assertThat(Jst.time(instant)).isEqualTo("00:04");
  }
}
