package jp.madoguchi.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** The values of RFC 6238, appendix B, cut to six digits. */
  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
  void isTheOneOfTheStandard(long seconds, String code) {
    assertThat(OneTimeCode.stepOf(code, SECRET, Instant.ofEpochSecond(seconds), 0))
        .hasValue(seconds / 30);
  }

  @ParameterizedTest
  @CsvSource({"-2,false", "-1,true", "0,true", "1,true", "2,false"})
  void countsOneStepBeforeAndAfter(int off, boolean counts) {
    String code = OneTimeCode.at(1000 + off, SECRET);
    assertThat(OneTimeCode.stepOf(code, SECRET, Instant.ofEpochSecond(30_000), 0).isPresent())
        .isEqualTo(counts);
  }

  @Test
  void countsOnce() {
    String code = OneTimeCode.at(1000, SECRET);
    Instant now = Instant.ofEpochSecond(30_000);
    assertThat(OneTimeCode.stepOf(code, SECRET, now, 999)).hasValue(1000);
    assertThat(OneTimeCode.stepOf(code, SECRET, now, 1000)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "28708", "2870820", "２８７０８２", "abcdef"})
  void takesNothingElse(String typed) {
    assertThat(OneTimeCode.stepOf(typed, SECRET, Instant.ofEpochSecond(59), 0)).isEmpty();
  }
}
