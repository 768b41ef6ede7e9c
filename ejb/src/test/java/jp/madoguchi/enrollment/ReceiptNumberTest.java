package jp.madoguchi.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {
  @Test
  void bearsTheDayInJapan() {
    assertThat(ReceiptNumber.of(Instant.parse("2026-11-21T14:59:59Z"), 7).text())
        .isEqualTo("U20261121-000007");
    assertThat(ReceiptNumber.of(Instant.parse("2026-11-21T15:00:00Z"), 999_999).text())
        .isEqualTo("U20261122-999999");
  }

  @Test
  void readsOnlyItsOwnForm() {
    assertThat(ReceiptNumber.read("U20261122-000123")).isPresent();
    assertThat(ReceiptNumber.read(null)).isEmpty();
    assertThat(ReceiptNumber.read("U20261122-000123\n")).isEmpty();
    assertThat(ReceiptNumber.read("A20261122-000123")).isEmpty();
    assertThatThrownBy(() -> new ReceiptNumber("1")).isInstanceOf(IllegalArgumentException.class);
  }
}
