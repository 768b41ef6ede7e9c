package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPasswordTest {
  private static final String ALPHABET =
      AccountPassword.UPPER + AccountPassword.LOWER + AccountPassword.DIGITS;

  @Provide
  Arbitrary<AccountPassword> drawn() {
    return Arbitraries.create(AccountPassword::draw);
  }

  @Property
  void hasTwelveCharactersOfThreeClasses(@ForAll("drawn") AccountPassword password) {
    assertThat(password.text())
        .hasSize(12)
        .matches("[A-Za-z0-9]+")
        .containsPattern("[A-Z]")
        .containsPattern("[a-z]")
        .containsPattern("[0-9]");
  }

  @Property
  void isMadeOfTheAlphabet(@ForAll("drawn") AccountPassword password) {
    assertThat(password.text().chars()).allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0OoQD", "1lIi", "5Ss", "2Zz", "6bG", "8B", "9gq", "cC", "kK", "pP", "uU", "vV", "wW", "xX",
        "yY"
      })
  void theAlphabetHoldsAtMostOneOfThoseThatLookAlike(String alike) {
    assertThat(alike.chars().filter(c -> ALPHABET.indexOf(c) >= 0).count()).isLessThanOrEqualTo(1);
  }

  @Test
  void tenThousandDifferAndUseEveryCharacterAboutEquallyOften() {
    Set<String> seen = new HashSet<>();
    Map<Integer, Integer> often = new TreeMap<>();
    for (int i = 0; i < 10_000; i++) {
      String text = AccountPassword.draw().text();
      assertThat(seen.add(text)).isTrue();
      text.chars().forEach(c -> often.merge(c, 1, Integer::sum));
    }
    assertThat(often).hasSize(ALPHABET.length());
    // 120,000 characters over 34: about 3,529 each. Digits are a little more frequent because a
    // password without one is drawn again.
    assertThat(often.values()).allMatch(n -> n > 3_000 && n < 4_300);
  }

  @Test
  void showsNothingOfItself() {
    AccountPassword password = AccountPassword.draw();
    assertThat(password.toString()).doesNotContain(password.text());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AccountPassword("canary"))
        .withMessageNotContaining("canary");
  }
}
