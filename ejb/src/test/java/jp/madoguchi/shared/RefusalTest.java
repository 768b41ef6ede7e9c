package jp.madoguchi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void itsMessageHoldsOnlyTheCodes() {
    Refusal refusal =
        new Refusal(
            List.of(
                Problem.of("familyName", ErrorCode.REG_003, 50),
                Problem.of("phone", ErrorCode.REG_020)));
    assertThat(refusal).hasMessage("REG-003, REG-020");
    assertThat(refusal.code()).isEqualTo(ErrorCode.REG_003);
  }

  @Test
  void aSentenceTakesItsArguments() {
    Problem problem = Problem.of("birthDate", ErrorCode.USE_003, 4);
    assertThat(problem.sentence(Locale.JAPAN)).isEqualTo("登録されている情報と一致しません（残り4回）。");
    assertThat(problem.sentence(Locale.US)).contains("4 attempts left");
    assertThat(Problem.of(null, ErrorCode.TOK_001, 1440).sentence(Locale.ENGLISH))
        .contains("1440 hours");
  }
}
