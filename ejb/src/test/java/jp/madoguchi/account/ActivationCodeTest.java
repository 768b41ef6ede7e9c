package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationCodeTest {
  @Provide
  Arbitrary<ActivationCode> drawn() {
    return Arbitraries.create(ActivationCode::draw);
  }

  @Property
  void hasTwelveDigits(@ForAll("drawn") ActivationCode code) {
    assertThat(code.text()).matches("[0-9]{12}");
  }

  @Test
  void tenThousandDifferAndStartWithEveryDigit() {
    Set<String> seen = new HashSet<>();
    int[] first = new int[10];
    for (int i = 0; i < 10_000; i++) {
      String text = ActivationCode.draw().text();
      assertThat(seen.add(text)).isTrue();
      first[text.charAt(0) - '0']++;
    }
    assertThat(first).isNotEmpty();
    for (int often : first) {
      assertThat(often).isBetween(800, 1_200);
    }
  }

  @Test
  void showsNothingOfItself() {
    ActivationCode code = ActivationCode.draw();
    assertThat(code.toString()).doesNotContain(code.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345678901", "1234567890123", "12345678901x", "１２３４５６７８９０１２"})
  void nothingElseIsACode(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivationCode(text))
        .withMessage("an activation code has twelve digits");
  }
}
