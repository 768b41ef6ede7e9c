package jp.madoguchi.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCountTest {
  @ParameterizedTest
  @CsvSource({"1,1", "20,20", "２０,20", "' 3 ',3", "　４　,4", "007,7"})
  void takesWholeNumbersHoweverTheyAreTyped(String typed, int number) {
    assertThat(EnrollmentRequest.count(typed, 20)).hasValue(number);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "0",
        "21",
        "1.5",
        "１．５",
        "-1",
        "+2",
        "1,0",
        "二",
        "3台",
        "1 2",
        "٣",
        "1e1",
        "9999999999",
        " "
      })
  void refusesEverythingElse(String typed) {
    assertThat(EnrollmentRequest.count(typed, 20)).isEmpty();
  }

  @Property
  void takesExactlyTheRange(
      @ForAll @IntRange(max = 99_999) int number, @ForAll @IntRange(min = 1, max = 9999) int most) {
    assertThat(EnrollmentRequest.count(Integer.toString(number), most).isPresent())
        .isEqualTo(number >= 1 && number <= most);
  }
}
