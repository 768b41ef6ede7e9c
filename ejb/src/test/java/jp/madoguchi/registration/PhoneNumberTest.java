package jp.madoguchi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource({
    "01201234567, 01201234567",
    "01234567890, 01234567890",
    "0486251211, 0486251211",
    "048-625-1211, 0486251211",
    "０４８－６２５−１２１１, 0486251211",
    "０４８ー６２５‐１２１１, 0486251211",
    "(048)625-1211, 0486251211",
    "'　0486251211　', 0486251211"
  })
  void takesWhatTheGuidesShowInAnyWidth(String typed, String digits) {
    assertThat(PhoneNumber.parse("phone", typed).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "048625121",
        "048625121100",
        "1234567890",
        "+81486251211",
        "0486251211x",
        "０４八6251211"
      })
  void refusesTheRest(String typed) {
    assertThatThrownBy(() -> PhoneNumber.parse("phone", typed))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(ErrorCode.REG_020);
              assertThat(refusal.problems().get(0).field()).isEqualTo("phone");
            });
  }

  @Property
  void zeroAndNineOrTenDigits(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 9, max = 10) String rest) {
    assertThat(PhoneNumber.parse("phone", "0" + rest).digits()).isEqualTo("0" + rest);
  }
}
