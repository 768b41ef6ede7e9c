package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void keepsWhatPeopleWrite() {
    assertThat(OneLine.of("髙﨑 𠮷太郎 name@example.jp", 300)).isEqualTo("髙﨑 𠮷太郎 name@example.jp");
  }

  @Test
  void writesLineBreaksAsEscapes() {
    assertThat(OneLine.of("a\r\nb\u2028c\\u000A", 300))
        .isEqualTo("a\\u000D\\u000Ab\\u2028c\\\\u000A");
  }

  @Test
  void shortensWithoutCuttingACharacterInTwo() {
    assertThat(OneLine.of("𠮷𠮷𠮷", 6)).isEqualTo("𠮷𠮷𠮷");
    assertThat(OneLine.of("𠮷𠮷𠮷", 5)).isEqualTo("𠮷𠮷…");
    assertThat(OneLine.of("𠮷𠮷𠮷", 4)).isEqualTo("𠮷…");
    assertThat(OneLine.of("abcd", 3)).isEqualTo("ab…");
  }

  @Property
  void staysOnOneLineAndWithinTheColumn(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 40) int max) {
    String line = OneLine.of(text, max);
    assertThat(line).hasSizeLessThanOrEqualTo(max);
    assertThat(line.codePoints()).noneMatch(Character::isISOControl);
    assertThat(line.lines().count()).isLessThanOrEqualTo(1);
  }
}
