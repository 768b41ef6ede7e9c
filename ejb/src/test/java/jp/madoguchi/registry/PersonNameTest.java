package jp.madoguchi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷田",
        "髙﨑",
        "渡邉",
        "葛\uDB40\uDD00城",
        "㈱名",
        "⽥中",
        "O'Brien",
        "J. Smith",
        "Anne-Marie",
        "D’Angelo",
        "佐々木",
        "山田（佐藤）",
        "か\u309B",
        "マリア・ルイーザ",
        "ﾔﾏﾀﾞ"
      })
  void staysAsWritten(String name) {
    assertThat(PersonName.parse("　" + name + " \u00A0", "太郎").family()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "山\u0000田",
        "山\n田",
        "山\t田",
        "\uE000",
        "\u202E田山",
        "山\u2066田",
        "\uD842",
        "山\uDFB7",
        "\uFFFE",
        "\uFFFD",
        "http://a",
        "ｈｔｔｐ：／／ａ",
        "www.example",
        "evil.example",
        "a@b",
        "<b>山田",
        "山田/太郎",
        "\u200D山",
        "山田😀",
        "☎",
        "山❤\uFE0F",
        "1\uFE0F\u20E3",
        "👨\u200D👩",
        "=cmd",
        "${7*7}",
        "#{7*7}",
        "{{7*7}}",
        "%{7}",
        "山田;",
        "山田&",
        "山田\"",
        "山田!",
        "`id`",
        "山_田",
        "「山田」",
        "🇯🇵"
      })
  void noName(String name) {
    assertThat(codes(name, "太郎")).containsExactly(ErrorCode.REG_004);
  }

  @Test
  void lengthCountsCharacters() {
    assertThat(PersonName.parse("𠮷".repeat(50), "太郎").family()).hasSize(100);
    assertThat(codes("𠮷".repeat(51), "太郎")).containsExactly(ErrorCode.REG_003);
  }

  @Test
  void bothPartsAreToldAtOnce() {
    assertThat(codes("　", null)).containsExactly(ErrorCode.REG_001, ErrorCode.REG_002);
  }

  @Test
  void composedAndDecomposedAreTheSame() {
    assertThat(PersonName.parse("か\u3099", "太郎")).isEqualTo(PersonName.parse("が", "太郎"));
  }

  private static List<ErrorCode> codes(String family, String given) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> PersonName.parse(family, given));
    return refusal.problems().stream().map(Problem::code).toList();
  }
}
