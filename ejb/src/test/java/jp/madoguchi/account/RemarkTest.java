package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {
  @Test
  void losesTheSpacesAroundIt() {
    assertThat(Remark.parse(" \u3000受付PC 髙﨑\u3000 ").text()).isEqualTo("受付PC 髙﨑");
    assertThat(Remark.parse("").text()).isEmpty();
  }

  @Test
  void aHundredCharactersFitWhateverTheirWidth() {
    assertThat(Remark.parse("𠮷".repeat(100)).text()).isEqualTo("𠮷".repeat(100));
    refused("𠮷".repeat(101), ErrorCode.ACC_001);
    refused("a".repeat(101), ErrorCode.ACC_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u0000b", "a\u202Eb", "a\uE000b", "a\uD800b", "a\u2028b"})
  void whatCannotBeShownIsRefused(String typed) {
    refused(typed, ErrorCode.ACC_003);
  }

  private static void refused(String typed, ErrorCode code) {
    assertThatThrownBy(() -> Remark.parse(typed))
        .isInstanceOfSatisfying(
            Refusal.class,
            e -> assertThat(e.problems()).containsExactly(Problem.of("remark", code)));
  }
}
