package jp.madoguchi.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search knows a date however it is written, and takes no part of a hash for one. */
class BirthDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1971-02-03",
        "born 1971/2/3.",
        "生年月日1971年2月3日",
        "birth=19710203&x=1",
        "\"19710203\"",
        "生年月日：19710203、"
      })
  void findsADate(String text) {
    assertThat(BirthDates.in(text)).containsExactly("1971-02-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9f19710203ab", "a19710203", "19710203f", "119710203", "1.1971.02.03"})
  void takesNothingElseForOne(String text) {
    assertThat(BirthDates.in(text)).isEmpty();
  }
}
