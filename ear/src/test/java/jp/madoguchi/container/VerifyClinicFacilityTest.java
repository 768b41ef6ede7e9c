package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.facility.FacilityCheckResult;
import jp.madoguchi.facility.FacilityCheckResult.Outcome;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class VerifyClinicFacilityTest {
  @Inject private VerifyClinicFacility verify;

  @Test
  void knowsTheManagersBirthDateInAnySpelling() {
    Clinic clinic = Clinic.registered();
    assertThat(check(clinic, "昭和46年2月3日").outcome()).isEqualTo(Outcome.MATCH);
    assertThat(check(clinic, "１９７１／２／３").outcome()).isEqualTo(Outcome.MATCH);
  }

  @Test
  void allowsFiveWrongDatesADay() {
    Clinic clinic = Clinic.registered();
    for (int left = 4; left >= 0; left--) {
      FacilityCheckResult result = check(clinic, "1971-02-04");
      assertThat(result.outcome()).isEqualTo(Outcome.MISMATCH);
      assertThat(result.left()).isEqualTo(left);
    }
    assertThat(check(clinic, ListedClinic.BORN).outcome()).isEqualTo(Outcome.LOCKED);
    try (LaterTime later = new LaterTime(Duration.ofHours(24).plusSeconds(5))) {
      assertThat(check(clinic, ListedClinic.BORN).outcome()).isEqualTo(Outcome.MATCH);
    }
  }

  @Test
  void doesNotCountWhatIsNoDateAndWritesNoDateDown() {
    Clinic clinic = Clinic.registered();
    for (String typed :
        List.of(
            "", "31.2.1971", "2026-02-30", "2987-06-05", "2019-07-08", "1851-09-08", "a\u0000")) {
      Refused.at("birthDate", ErrorCode.USE_002, () -> check(clinic, typed));
    }
    Refused.at("birthDate", ErrorCode.USE_002, () -> check(clinic, "1".repeat(10_000)));
    Refused.at("birthDate", ErrorCode.USE_002, () -> clinic.call(() -> verify.verify(null)));
    assertThat(check(clinic, "1971-02-04").left()).isEqualTo(4);
    assertThat(Trail.of(clinic.address()))
        .contains("VerifyClinicFacility USE-002", "VerifyClinicFacility MISMATCH")
        .noneMatch(line -> line.contains("1971"));
  }

  @Test
  void isForClinicsOnly() {
    assertThatThrownBy(() -> As.role("reviewer", "hanako", () -> verify.verify(ListedClinic.BORN)))
        .isInstanceOf(EJBAccessException.class);
  }

  private FacilityCheckResult check(Clinic clinic, String typed) {
    return clinic.call(() -> verify.verify(UsedSecrets.note(typed)));
  }
}
