package jp.madoguchi.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.shared.InstitutionKind;
import org.junit.jupiter.api.Test;

class StraightThroughTest {
  @Test
  void approvesNothingUntilItIsSwitchedOn() {
    assertThat(StraightThrough.parse("none").kinds()).isEmpty();
    assertThat(StraightThrough.parse("none").leavesToPeople(InstitutionKind.JUDO_CLINIC, 99))
        .isTrue();
  }

  @Test
  void leavesAShareToPeople() {
    StraightThrough on = StraightThrough.parse("JUDO_CLINIC=10, AHAKI_CLINIC=0,MIDWIFERY_HOME=100");
    assertThat(on.leavesToPeople(InstitutionKind.JUDO_CLINIC, 9)).isTrue();
    assertThat(on.leavesToPeople(InstitutionKind.JUDO_CLINIC, 10)).isFalse();
    assertThat(on.leavesToPeople(InstitutionKind.AHAKI_CLINIC, 0)).isFalse();
    assertThat(on.leavesToPeople(InstitutionKind.MIDWIFERY_HOME, 99)).isTrue();
    assertThat(on.leavesToPeople(InstitutionKind.CHECKUP_PROVIDER, 99)).isTrue();
  }

  @Test
  void approvesNothingOnASlipOfThePen() {
    for (String slip :
        List.of(
            "",
            "JUDO_CLINIC",
            "JUDO_CLINIC=101",
            "judo=1",
            "JUDO_CLINIC=-1",
            "1",
            "JUDO_CLINIC=1,JUDO_CLINIC=2")) {
      assertThatThrownBy(() -> StraightThrough.parse(slip))
          .as(slip)
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
