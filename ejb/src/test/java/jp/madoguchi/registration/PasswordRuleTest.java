package jp.madoguchi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  private static final List<String> PARTS = List.of("saiseitaro", "400034711", "4000347", "00347");
  private static final List<String> WORDS =
      List.of("埼玉", "太郎", "埼玉接骨院", "SAITAMA", "0486251211", "saiseitaro", "example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kitsune-42-Moon",
        "Sunset-River-81",
        "correct Horse 7 battery",
        "Zx9kTq4w",
        "Xk7pQ2vLm9",
        "Mizu4Kagi8Tsuki",
        " Natsu no Umi 58 ",
        "はなみずきA1bさくら𠮷"
      })
  void takesWhatIsHardToGuess(String password) {
    assertThat(code(password)).isNull();
  }

  /**
   * Sai and the serial of the number is what an association's leaflet recommends to its members.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sai01234", "Saitama1234", "Kikin1234", "Tokyo2020", "IQazse45", "Portal2024", "Judo1234A",
        "Abcd1234", "Password1", "Passw0rd2026", "Yamada123", "Sakura2024", "Qwerty123",
            "Aa1Aa1Aa1",
        "Seikotsu1", "Hanako0920", "1amatiaS", "0486251211Aa", "Example2026"
      })
  void refusesWhatEverybodyTries(String password) {
    assertThat(code(password)).isEqualTo(ErrorCode.REG_043);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xQ7-SaiSeiTaro-pL", "xQ7v400034711pLw", "4000347-Kitsune-Moon", "Sai00347"})
  void refusesAddressAndNumber(String password) {
    assertThat(code(password)).isEqualTo(ErrorCode.REG_042);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Zx9kTq4", "zx9ktq4wm", "ZX9KTQ4WM", "ZxakTqbwm", "Ｚｘ９ｋＴｑ４ｗ", "😀😀😀😀"})
  void refusesAnotherForm(String password) {
    assertThat(code(password)).isEqualTo(ErrorCode.REG_040);
  }

  @Test
  void countsCodePointsAndCutsNothing() {
    String hundred = "Zx9kTq4w" + "𠮷野家の前で".repeat(15) + "と𠮷";
    assertThat(hundred.codePointCount(0, hundred.length())).isEqualTo(100);
    assertThat(code(hundred)).isNull();
    assertThat(code(hundred + "x")).isEqualTo(ErrorCode.REG_040);
  }

  /** As the form gives it when 協1101234-5-6 is registered: its serial is part of the password. */
  @Test
  void saysThatTheLeafletsPasswordHoldsTheNumber() {
    assertThat(PasswordRule.check("password", "Sai01234", List.of("110123456", "01234"), List.of()))
        .map(Problem::code)
        .contains(ErrorCode.REG_042);
  }

  @Test
  void leafletsPasswordIsGuessedEvenByWhoKnowsNothing() {
    assertThat(PasswordRule.entropy("Sai01234", List.of())).isLessThan(30);
  }

  private static ErrorCode code(String password) {
    return PasswordRule.check("password", password, PARTS, WORDS).map(Problem::code).orElse(null);
  }
}
