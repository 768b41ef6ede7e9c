package jp.madoguchi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.shared.InstitutionKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void anyOfTheManagersMayApply() {
    List<String> managers = List.of("基金　太郎", "𠮷田　花子");
    assertThat(ofNames("𠮷田 花子", managers)).isEqualTo(Agreement.SAME);
    assertThat(ofNames("基金太郎", managers)).isEqualTo(Agreement.SAME);
    assertThat(ofNames("山田 花子", managers)).isEqualTo(Agreement.DIFFERENT);
  }

  @Test
  void anotherFormOfACharacterIsToldApart() {
    for (String other : List.of("吉田　花子", "𠮷田 花子")) {
      assertThat(ofNames(other, List.of("𠮷田　花子")))
          .isEqualTo(other.startsWith("吉") ? Agreement.VARIANT : Agreement.SAME);
    }
    assertThat(ofNames("高﨑はる", List.of("髙崎ハル"))).isEqualTo(Agreement.VARIANT);
    assertThat(ofNames("高橋", List.of("髙橋"))).isEqualTo(Agreement.VARIANT);
    assertThat(ofNames("高橋", List.of("高崎"))).isEqualTo(Agreement.DIFFERENT);
  }

  @Test
  void whatTheRegisterDoesNotSayIsNoContradiction() {
    assertThat(ofNames("基金 太郎", List.of())).isEqualTo(Agreement.NOT_IN_REGISTER);
    assertThat(Agreement.ofPhones("0312345678", null)).isEqualTo(Agreement.NOT_IN_REGISTER);
    assertThat(Agreement.ofPhones("0312345678", "-")).isEqualTo(Agreement.NOT_IN_REGISTER);
  }

  @Test
  void aContactPersonIsComparedWithNobody() {
    assertThat(Agreement.ofNames(InstitutionKind.CHECKUP_PROVIDER, "基金 太郎", List.of("基金　花子")))
        .isEqualTo(Agreement.NOT_COMPARED);
  }

  @Property
  void aPhoneNumberIsTheSameHoweverItIsWritten(
      @ForAll @NumericChars @StringLength(10) String digits) {
    String written =
        digits.substring(0, 2) + "-" + digits.substring(2, 6) + "（" + digits.substring(6);
    assertThat(Agreement.ofPhones(digits, written)).isEqualTo(Agreement.SAME);
    assertThat(Agreement.ofPhones(digits + "0", digits)).isEqualTo(Agreement.DIFFERENT);
  }

  private static Agreement ofNames(String applicant, List<String> managers) {
    return Agreement.ofNames(InstitutionKind.JUDO_CLINIC, applicant, managers);
  }
}
