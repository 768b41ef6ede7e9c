package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeyedHashTest {
  private final KeyedHash hash = new KeyedHash(new byte[32]);

  @Test
  void isTheSameForTheSameValueAndPurpose() {
    assertThat(hash.of("1970-01-31", "birth"))
        .isEqualTo(hash.of("1970-01-31", "birth"))
        .hasSize(64);
  }

  @Test
  void differsByPurposeAndKey() {
    byte[] other = new byte[32];
    Arrays.fill(other, (byte) 7);
    assertThat(hash.of("1970-01-31", "birth"))
        .isNotEqualTo(hash.of("1970-01-31", "other"))
        .isNotEqualTo(new KeyedHash(other).of("1970-01-31", "birth"));
    assertThat(hash.of("c", "ab")).isNotEqualTo(hash.of("bc", "a"));
  }
}
