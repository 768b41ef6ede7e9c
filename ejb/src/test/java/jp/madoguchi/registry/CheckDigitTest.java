package jp.madoguchi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With published codes of all kinds, and codes of the district 99 that nobody has. */
class CheckDigitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0421200015", "1020700017", "1220700072", "2320700061", "2320800200", "2720700059",
        "4420700074", "0110113719", "0415312420", "1010211041", "2310607227", "2311301861",
        "2719109346", "3618010015", "4011028133", "4410121711", "1329900011", "2739900013",
        "4049900014"
      })
  void overNineDigits(String code) {
    assertThat(CheckDigit.fitsNine(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1110103762", "1210122986", "1310438796"})
  void overSixDigitsInSaitamaChibaAndTokyo(String code) {
    assertThat(CheckDigit.fitsNine(code)).isFalse();
    assertThat(CheckDigit.fitsSix(code)).isTrue();
  }

  @Test
  void wrongOnes() {
    assertThat(new InstitutionCode("1329900012").checkDigitFits()).isFalse();
    assertThat(new InstitutionCode("1180123456").checkDigitFits()).isFalse();
  }

  @Property
  void oneWrongDigitIsAlwaysFound(
      @ForAll @NumericChars @StringLength(9) String body, @ForAll @IntRange(max = 8) int at) {
    char[] wrong = body.toCharArray();
    wrong[at] = (char) ('0' + (wrong[at] - '0' + 1) % 10);
    assertThat(CheckDigit.of(new String(wrong))).isNotEqualTo(CheckDigit.of(body));
  }
}
