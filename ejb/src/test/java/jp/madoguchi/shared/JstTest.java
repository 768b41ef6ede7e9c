package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JstTest {
  @Test
  void showsAnInstantAsTheClockOnTheWallInJapan() {
    assertThat(Jst.minute(Instant.parse("2026-11-22T15:04:59Z"))).isEqualTo("2026/11/23 00:04");
  }
}
