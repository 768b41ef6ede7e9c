package jp.madoguchi.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrollmentRequestTest {
  @Test
  void foldsWhatWasTyped() {
    EnrollmentRequest request =
        EnrollmentRequest.parse(new EnrollmentForm("REGISTRY_MATCH", "１２", " 3", true), true);
    assertThat(request)
        .isEqualTo(
            new EnrollmentRequest(
                FacilityVerification.REGISTRY_MATCH, 12, 3, EnrollmentRequest.TERMS));
  }

  @Test
  void namesEveryProblemInTheOrderOfTheForm() {
    Refusal refusal = refusal(new EnrollmentForm(null, "", "21", false), false);
    assertThat(refusal.problems())
        .extracting(Problem::field, Problem::code)
        .containsExactly(
            tuple("verification", ErrorCode.USE_005),
            tuple("staffCount", ErrorCode.USE_020),
            tuple("requestedAccounts", ErrorCode.USE_021),
            tuple("agreed", ErrorCode.USE_022));
  }

  @ParameterizedTest
  @CsvSource({"REGISTRY_MATCH, birthDate, USE_001", "DOCUMENTS, evidence, USE_010"})
  void asksForWhatTheChosenWayNeeds(String way, String field, ErrorCode code) {
    assertThat(refusal(new EnrollmentForm(way, "1", "1", true), false).problems())
        .extracting(Problem::field, Problem::code)
        .containsExactly(tuple(field, code));
  }

  @Test
  void takesTheWayByDocuments() {
    assertThat(EnrollmentRequest.parse(new EnrollmentForm("DOCUMENTS", "1", "1", true), true))
        .extracting(EnrollmentRequest::verification)
        .isEqualTo(FacilityVerification.DOCUMENTS);
  }

  @Test
  void aMethodTheFormDoesNotOfferIsRefused() {
    assertThat(refusal(new EnrollmentForm("TELEPHONE", "1", "1", true), true).code())
        .isEqualTo(ErrorCode.USE_005);
  }

  private static Refusal refusal(EnrollmentForm form, boolean confirmed) {
    return catchThrowableOfType(Refusal.class, () -> EnrollmentRequest.parse(form, confirmed));
  }
}
