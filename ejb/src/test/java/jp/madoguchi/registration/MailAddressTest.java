package jp.madoguchi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
  @ParameterizedTest
  @CsvSource({
    "saiseitaro@example.jp, saiseitaro@example.jp",
    "kikin01@test.example.com, kikin01@test.example.com",
    "a.b-c_d@sub.example.co.jp, a.b-c_d@sub.example.co.jp",
    "ｋｉｋｉｎ０１＠ｅｘａｍｐｌｅ．ｊｐ, kikin01@example.jp",
    "'　name@example.jp ', name@example.jp",
    "x@1-2.example.xn--p1ai, x@1-2.example.xn--p1ai"
  })
  void foldsWidthAndOuterSpace(String typed, String address) {
    assertThat(MailAddress.parse("address", typed).text()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name@example.jp", "name+1@example.jp", "name@EXAMPLE.jp", "na me@example.jp",
        "name@example.jp\r\nBcc: x@example.jp", "\"a\"@example.jp", "名前@example.jp",
            "a,b@example.jp"
      })
  void refusesOtherCharacters(String typed) {
    assertThat(code(typed)).contains(ErrorCode.REG_030);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "@example.jp",
        "name@",
        "a@b@example.jp",
        ".a@example.jp",
        "a.@example.jp",
        "a..b@example.jp",
        "a@example",
        "a@-example.jp",
        "a@example-.jp",
        "a@ex_ample.jp",
        "a@example..jp",
        "a@.example.jp",
        "a@192.0.2.1"
      })
  void refusesAnotherForm(String typed) {
    assertThat(code(typed)).contains(ErrorCode.REG_031);
  }

  @Test
  void has254CharactersAtMost() {
    String domain = "@" + ("d".repeat(60) + ".").repeat(3) + "example.jp";
    String longest = "a".repeat(254 - domain.length()) + domain;
    assertThat(code(longest)).isEmpty();
    assertThat(code("a" + longest)).contains(ErrorCode.REG_032);
    assertThat(code("a".repeat(65) + "@example.jp")).contains(ErrorCode.REG_031);
  }

  /** Whatever is typed: refused by the rules, or an address that is safe in a header. */
  @Property
  void whatPassesIsPlain(@ForAll String typed) {
    assertThatCode(() -> code(typed)).doesNotThrowAnyException();
    if (code(typed).isEmpty()) {
      assertThat(MailAddress.parse("address", typed).text()).matches("[a-z0-9._-]+@[a-z0-9.-]+");
    }
  }

  @Property
  void parsingAgainChangesNothing(@ForAll("addresses") String typed) {
    String once = MailAddress.parse("address", typed).text();
    assertThat(MailAddress.parse("address", once).text()).isEqualTo(once).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "saitama@example.jp, sa***@example.jp",
    "abc@example.jp, ab***@example.jp",
    "ab@example.jp, a***@example.jp",
    "a@example.jp, ***@example.jp"
  })
  void isMaskedForAPage(String address, String masked) {
    assertThat(new MailAddress(address).masked()).isEqualTo(masked);
  }

  @Property
  void aMaskNeverShowsTheWholeLocalPart(@ForAll("addresses") String typed) {
    MailAddress address = MailAddress.parse("address", typed);
    String shown = address.masked().substring(0, address.masked().indexOf('*'));
    assertThat(shown).hasSizeLessThan(address.localPart().length()).hasSizeLessThan(3);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> local =
        Arbitraries.strings().withChars("abcxyz019_-").ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> label =
        Arbitraries.strings().withChars("abcxyz019").ofMinLength(1).ofMaxLength(20);
    return local.flatMap(l -> label.map(d -> l + "@" + d + ".example.jp"));
  }

  private static Optional<ErrorCode> code(String typed) {
    try {
      MailAddress.parse("address", typed);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal.code());
    }
  }
}
