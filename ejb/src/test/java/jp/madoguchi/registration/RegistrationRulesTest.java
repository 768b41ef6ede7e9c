package jp.madoguchi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be refused without asking the register; a number that is none never gets there. */
class RegistrationRulesTest {
  private final RegistrationRules rules = new RegistrationRules();

  @BeforeEach
  void giveTheLookUp() {
    rules.institutions = new InstitutionByNumber();
  }

  @Test
  void tellsEverythingAtOnceInTheOrderOfTheForm() {
    assertThat(problems(Forms.empty()))
        .extracting(Problem::field, Problem::code)
        .containsExactly(
            tuple("familyName", ErrorCode.REG_001),
            tuple("givenName", ErrorCode.REG_002),
            tuple("kind", ErrorCode.REG_005),
            tuple("phone", ErrorCode.REG_020),
            tuple("address", ErrorCode.REG_031),
            tuple("password", ErrorCode.REG_040),
            tuple("consent", ErrorCode.REG_050));
  }

  @Test
  void leavesOutWhatIsRight() {
    assertThat(problems(Forms.withDigits("KEI", "01234567")))
        .extracting(Problem::code)
        .containsExactly(ErrorCode.REG_011);
    assertThat(problems(Forms.withDigits("", "012345678")))
        .extracting(Problem::code)
        .containsExactly(ErrorCode.REG_010);
  }

  @Test
  void refusesAKindThatThereIsNot() {
    assertThat(problems(form("HOSPITAL", "Kitsune-42-Moon", "Kitsune-42-Moon")))
        .extracting(Problem::code)
        .containsExactly(ErrorCode.REG_005);
  }

  @Test
  void asksForWhatTheKindHas() {
    assertThat(problems(Forms.of("JUDO_CLINIC", "", "", "", "")))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("symbol", ErrorCode.REG_010), tuple("digits", ErrorCode.REG_011));
    assertThat(problems(Forms.of("AHAKI_CLINIC", "", "012345678", "", "")))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("digits", ErrorCode.REG_012));
    assertThat(problems(Forms.of("CHECKUP_PROVIDER", "KEI", "012345678", "", "9900011")))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("prefecture", ErrorCode.REG_022));
    assertThat(problems(Forms.of("MIDWIFERY_HOME", "", "", "13", "900664")))
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple("code", ErrorCode.REG_015));
  }

  @Test
  void comparesThePasswordsAsTyped() {
    assertThat(problems(form("JUDO_CLINIC", "Kitsune-42-Moon", "Kitsune-42-Moon ")))
        .extracting(Problem::field)
        .contains("passwordAgain");
  }

  @Test
  void nothingThatWasTypedStandsInATextOrMessage() {
    RegistrationForm form = form("", "Geheim-77-Zx", "Geheim-78-Zx");
    assertThat(form.toString()).isEqualTo("RegistrationForm");
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> rules.check(form));
    assertThat(refusal.toString() + refusal.problems())
        .doesNotContain("Geheim", "kikin01", "0486251211", "基金");
    assertThat(
            new RegistrationRules.Registrant(
                    null, null, null, null, "Geheim-77-Zx", Locale.JAPANESE)
                .toString())
        .doesNotContain("Geheim");
  }

  private List<Problem> problems(RegistrationForm form) {
    return catchThrowableOfType(Refusal.class, () -> rules.check(form)).problems();
  }

  /** Without ②, so that the register is not asked. */
  private static RegistrationForm form(String kind, String password, String passwordAgain) {
    return new RegistrationForm(
        "key",
        "基金",
        "太郎",
        kind,
        "KEI",
        "",
        "",
        "",
        "",
        "0486251211",
        "kikin01@example.jp",
        password,
        passwordAgain,
        true,
        "",
        "192.0.2.1",
        Locale.JAPANESE);
  }
}
