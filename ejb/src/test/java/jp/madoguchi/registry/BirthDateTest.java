package jp.madoguchi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHashes;
import jp.madoguchi.shared.Refusal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1990-01-01", "1990-1-1", "19900101", "1990/1/1", "1990.01.01", "1990年1月1日", "1990年01月01日",
        "平成2年1月1日", "平成２年１月１日", "H2.1.1", "h2/1/1", "Ｈ２．１．１", "H02-01-01", "㍻2年1月1日",
        "１９９０－０１－０１", "１９９０ー０１ー０１", "1990−01−01", "　1990年 1月 1日 ", "１９９００１０１", "1990年1月1"
      })
  void spellingsOfOneDay(String typed) {
    assertThat(BirthDate.parse(typed, TODAY)).isEqualTo(BirthDate.of(LocalDate.of(1990, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　",
        "1990",
        "1990-02-30",
        "2026-02-30",
        "19901301",
        "1990-00-10",
        "1990-1/1",
        "90-1-1",
        "1990年1月-1",
        "平成31年5月1日",
        "昭和64年1月8日",
        "平成0年1月1日",
        "令和元年4月30日",
        "X2.1.1",
        "元年1月1日",
        "2008-11-23",
        "1915-11-22",
        "2026-11-23",
        "2999-01-01",
        "1990-01-01T00:00",
        "abc",
        "平成２年"
      })
  void refused(String typed) {
    assertThat(code(typed)).isEqualTo(ErrorCode.USE_002);
  }

  @Test
  void nullIsRefusedToo() {
    assertThat(code(null)).isEqualTo(ErrorCode.USE_002);
  }

  @Test
  void theYoungestAndTheOldest() {
    assertThat(BirthDate.parse("2008-11-22", TODAY)).isNotNull();
    assertThat(BirthDate.parse("1915-11-23", TODAY)).isNotNull();
    assertThat(BirthDate.parse("昭和元年12月25日", TODAY))
        .isEqualTo(BirthDate.of(LocalDate.of(1926, 12, 25)));
  }

  @Property
  void isoAndEraAgree(@ForAll("births") LocalDate date) {
    String era =
        DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPANESE).format(JapaneseDate.from(date));
    assertThat(BirthDate.parse(era, TODAY)).isEqualTo(BirthDate.parse(date.toString(), TODAY));
  }

  @Property
  void anythingIsADateOrUse002(@ForAll String typed) {
    try {
      BirthDate.parse(typed, TODAY);
    } catch (Refusal e) {
      assertThat(e).hasMessage("USE-002").hasNoCause();
    }
  }

  @Test
  void nothingTellsTheDateByAccident() {
    assertThat(BirthDate.parse("1990-01-01", TODAY)).hasToString("BirthDate");
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> BirthDate.parse("1990-02-30", TODAY));
    assertThat(refusal).hasMessage("USE-002").hasNoCause();
    assertThat(refusal.problems().get(0).arguments()).isEmpty();
  }

  @Test
  void theHashIsBoundToTheInstitution() {
    BirthDate date = BirthDate.parse("1990-01-01", TODAY);
    InstitutionCode one = new InstitutionCode("1189000517");
    InstitutionCode other = new InstitutionCode("0189003341");
    assertThat(date.hash(KeyedHashes.ofTests(), one))
        .isEqualTo(BirthDate.parse("H2.1.1", TODAY).hash(KeyedHashes.ofTests(), one))
        .isNotEqualTo(date.hash(KeyedHashes.ofTests(), other))
        .doesNotContain("1990");
  }

  private static ErrorCode code(String typed) {
    return catchThrowableOfType(Refusal.class, () -> BirthDate.parse(typed, TODAY)).code();
  }

  @Provide
  Arbitrary<LocalDate> births() {
    return Dates.dates().between(LocalDate.of(1915, 11, 23), LocalDate.of(2008, 11, 22));
  }
}
