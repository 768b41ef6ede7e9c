package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.shared.ErrorCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIdTest {
  @Property
  void whatIsWrittenIsReadAgain(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
    AccountId id = AccountId.of(number);
    assertThat(id.text()).matches("W[0-9]{7}").endsWith(Integer.toString(number));
    assertThat(AccountId.parse(id.text())).isEqualTo(id);
  }

  @Property
  void textsStandInTheOrderOfTheNumbers(
      @ForAll @IntRange(min = 1, max = 9_999_999) int one,
      @ForAll @IntRange(min = 1, max = 9_999_999) int other) {
    assertThat(Integer.signum(AccountId.of(one).compareTo(AccountId.of(other))))
        .isEqualTo(Integer.compare(one, other));
  }

  @Test
  void theFirstIsThatOfTheGuide() {
    assertThat(AccountId.of(1)).hasToString("W0000001");
    assertThat(AccountId.of(1).sheetName()).isEqualTo("W0000001_skg_account.pdf");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "W",
        "W000001",
        "W00000001",
        "w0000001",
        "W0000000",
        "W000000１",
        "Ｗ0000001",
        " W0000001",
        "W0000001\n",
        "W0000001/../x",
        "X0000001"
      })
  void nothingElseIsAnAccount(String typed) {
    assertThatThrownBy(() -> AccountId.parse(typed))
        .isInstanceOfSatisfying(
            AccountNotFound.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ACC_012));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 10_000_000})
  void theNumbersEndSomewhere(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> AccountId.of(number));
  }
}
