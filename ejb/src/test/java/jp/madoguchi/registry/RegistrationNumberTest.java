package jp.madoguchi.registry;

import static jp.madoguchi.shared.InstitutionKind.AHAKI_CLINIC;
import static jp.madoguchi.shared.InstitutionKind.JUDO_CLINIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {
  /** Digits as somebody may type them, beside what they mean. */
  record Spelling(String typed, String meant) {}

  @Property
  void everySpellingMeansTheSame(@ForAll("nine") Spelling spelling) {
    assertThat(RegistrationNumber.parse("KEI", spelling.typed(), JUDO_CLINIC))
        .isEqualTo(new RegistrationNumber(RegistrationSymbol.KEI, spelling.meant()));
  }

  @Property
  void everySpellingOfTenDigitsMeansTheSame(@ForAll("ten") Spelling spelling) {
    assertThat(RegistrationNumber.parse("", spelling.typed(), AHAKI_CLINIC).digits())
        .isEqualTo(spelling.meant());
  }

  @Property
  void aPastedNumberBringsItsSymbol(
      @ForAll("nine") Spelling spelling, @ForAll RegistrationSymbol symbol) {
    assertThat(RegistrationNumber.parse(null, " " + symbol.sign() + spelling.typed(), JUDO_CLINIC))
        .isEqualTo(new RegistrationNumber(symbol, spelling.meant()));
  }

  @Property
  void aWrongLengthIsRefused(@ForAll("otherLengths") Spelling spelling) {
    assertThat(codes("KYO", spelling.typed(), JUDO_CLINIC)).containsExactly(ErrorCode.REG_011);
  }

  @Property
  void anythingIsANumberOrARefusal(@ForAll String symbol, @ForAll String typed) {
    try {
      assertThat(RegistrationNumber.parse(symbol, typed, JUDO_CLINIC).digits()).hasSize(9);
    } catch (Refusal e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.getMessage()).matches("REG-01[01](, REG-011)?");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"契0123456-7-8", "012345678", "０１２３４５６７８", "0123456.7.8", "契　０１２３４５６ー７ー８"})
  void theGuidesNumber(String typed) {
    assertThat(RegistrationNumber.parse("契", typed, JUDO_CLINIC).display())
        .isEqualTo("契0123456-7-8");
  }

  @ParameterizedTest
  @CsvSource({
    "KYO, 12345678",
    "KYO, 1234567890",
    "KYO, 12345678a",
    "KYO, ''",
    "KYO, ①23456789",
    "KYO, 一二三四五六七八九",
    "KYO, ٠١٢٣٤٥٦٧٨",
    "KYO, 協協123456789"
  })
  void malformedDigits(String symbol, String typed) {
    assertThat(codes(symbol, typed, JUDO_CLINIC)).containsExactly(ErrorCode.REG_011);
  }

  @Test
  void aMissingSymbolIsToldTogetherWithTheDigits() {
    assertThat(codes(null, "012345678", JUDO_CLINIC)).containsExactly(ErrorCode.REG_010);
    assertThat(codes("", "", JUDO_CLINIC)).containsExactly(ErrorCode.REG_010, ErrorCode.REG_011);
    assertThat(codes("X", "1", JUDO_CLINIC)).containsExactly(ErrorCode.REG_010, ErrorCode.REG_011);
  }

  @Test
  void aPastedSymbolDoesNotOverruleTheChosenOne() {
    assertThat(codes("KYO", "契0123456-7-8", JUDO_CLINIC)).containsExactly(ErrorCode.REG_010);
  }

  @Test
  void ahakiHasTenDigitsAndNoSymbol() {
    assertThat(codes(null, "012345678", AHAKI_CLINIC)).containsExactly(ErrorCode.REG_012);
    assertThat(RegistrationNumber.parse("KYO", "1190001234", AHAKI_CLINIC).display())
        .isEqualTo("1190001234");
  }

  @Property
  void aSymbolPastedBeforeTenDigitsIsPassedOver(
      @ForAll("ten") Spelling spelling, @ForAll RegistrationSymbol symbol) {
    assertThat(RegistrationNumber.parse("", symbol.sign() + spelling.typed(), AHAKI_CLINIC))
        .isEqualTo(new RegistrationNumber(null, spelling.meant()));
  }

  @Test
  void aStrangePrefectureIsAWarningOnly() {
    RegistrationNumber number = RegistrationNumber.parse("KYO", "481234567", JUDO_CLINIC);
    assertThat(number.warning().map(Problem::code)).contains(ErrorCode.REG_013);
    assertThat(RegistrationNumber.parse("KYO", "470000000", JUDO_CLINIC).warning()).isEmpty();
  }

  private static List<ErrorCode> codes(String symbol, String typed, InstitutionKind kind) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> RegistrationNumber.parse(symbol, typed, kind));
    return refusal.problems().stream().map(Problem::code).toList();
  }

  @Provide
  Arbitrary<Spelling> nine() {
    return spellings(9);
  }

  @Provide
  Arbitrary<Spelling> ten() {
    return spellings(10);
  }

  @Provide
  Arbitrary<Spelling> otherLengths() {
    return Arbitraries.integers().between(0, 20).filter(n -> n != 9).flatMap(this::spellings);
  }

  private Arbitrary<Spelling> spellings(int length) {
    Arbitrary<Character> digit = Arbitraries.chars().range('0', '9');
    Arbitrary<Boolean> wide = Arbitraries.of(true, false);
    Arbitrary<String> filler =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just("")),
            Tuple.of(
                4,
                Arbitraries.of(
                    "-", "‐", "‑", "‒", "–", "—", "―", "−", "ー", "－", "ｰ", "─", ".", "．", "・", "･",
                    " ", "　", "\t", "\u00A0", "\u200B")));
    Arbitrary<Spelling> one =
        Combinators.combine(digit, wide, filler)
            .as(
                (d, w, f) ->
                    new Spelling(Character.toString(w ? d + 0xFEE0 : d) + f, d.toString()));
    return one.list()
        .ofSize(length)
        .map(
            all -> {
              StringBuilder typed = new StringBuilder();
              StringBuilder meant = new StringBuilder();
              all.forEach(
                  s -> {
                    typed.append(s.typed());
                    meant.append(s.meant());
                  });
              return new Spelling(typed.toString(), meant.toString());
            });
  }
}
