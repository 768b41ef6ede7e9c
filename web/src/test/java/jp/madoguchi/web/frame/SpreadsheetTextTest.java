package jp.madoguchi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=cmd", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠a"})
  void whatWouldBeAFormulaIsText(String text) {
    assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
  }

  @Test
  void everythingElseStaysAsItIs() {
    assertThat(SpreadsheetText.of("髙﨑𠮷田整骨院")).isEqualTo("髙﨑𠮷田整骨院");
    assertThat(SpreadsheetText.of("1-2")).isEqualTo("1-2");
    assertThat(SpreadsheetText.of(null)).isEmpty();
  }
}
