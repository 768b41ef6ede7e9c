package jp.madoguchi.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {
  @ParameterizedTest
  @CsvSource({"fooba,MZXW6YTB", "12345678901234567890,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
  void writesAsTheStandardDoes(String text, String written) {
    assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }

  @Test
  void keepsLeadingZeros() {
    assertThat(Base32.of(new byte[5])).isEqualTo("AAAAAAAA");
    assertThat(Base32.of(new byte[16])).hasSize(26);
  }
}
