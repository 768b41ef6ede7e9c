package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.enrollment.EnrollmentForm;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.enrollment.ResubmitEnrollment;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.EvidenceTimer;
import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResubmitEnrollmentTest {
  @Test
  void goesBackToTheFundUnderItsNumber() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = returned(clinic);
    clinic.resubmit(receipt, 5);
    ReviewCase.Entry seen = Reviewer.HANAKO.look(receipt);
    assertThat(seen.progress().state()).isEqualTo(EnrollmentState.SUBMITTED);
    assertThat(seen.progress().reviewer()).isNull();
    assertThat(seen.application().requestedAccounts()).isEqualTo(5);
    assertThat(seen.remark().offeredTo()).isEqualTo("hanako");
    assertThat(seen.remark().reason()).isEqualTo(Reviewer.COUNTS);
    assertThat(clinic.mine().reason()).isNull();
    assertThat(Trail.about("enrollment/" + receipt))
        .endsWith("ResubmitEnrollment " + clinic.address() + " OK");
    Reviewer.TARO.claim(receipt);
    Reviewer.TARO.approve(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
  }

  @Test
  void doesNotCountTheClinicsTimeAsTheFunds() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = returned(clinic);
    MyApplication before = clinic.mine();
    try (LaterTime later = new LaterTime(Duration.ofDays(3))) {
      Refused.at("birthDate", ErrorCode.USE_001, () -> clinic.resubmit(receipt, 3));
      clinic.call(() -> Bean.of(VerifyClinicFacility.class).verify(ListedClinic.BORN));
      clinic.resubmit(receipt, 3);
      assertThat(Duration.between(before.dueAt(), clinic.mine().dueAt()))
          .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusMinutes(5));
    }
  }

  @Test
  void happensOnceHoweverOftenTheFormArrives() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = returned(clinic);
    String key = Clinic.key();
    EnrollmentForm form = Clinic.application(4);
    ResubmitEnrollment resubmit = Bean.of(ResubmitEnrollment.class);
    clinic.run(() -> resubmit.resubmit(receipt, form, key));
    clinic.run(() -> resubmit.resubmit(receipt, form, key));
    Refused.with(ErrorCode.USE_031, () -> clinic.resubmit(receipt, 4));
  }

  @Test
  void isForTheOwnersOfTheApplication() {
    ReceiptNumber receipt = returned(Clinic.verified());
    Refused.with(ErrorCode.USE_034, () -> Clinic.verified().resubmit(receipt, 3));
  }

  @Test
  void isNotForAnInstitutionThatDoesNotWork() {
    for (String status : List.of("休止", "廃止")) {
      Clinic clinic = Clinic.verified();
      ReceiptNumber receipt = returned(clinic);
      clinic.listed().becomes(status);
      Refused.with(ErrorCode.USE_036, () -> clinic.resubmit(receipt, 1));
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.RETURNED);
    }
  }

  @Test
  void leavesADocumentWithAVirusBehind() throws IOException {
    Clinic clinic = Clinic.registered();
    ReceiptNumber receipt = Documents.waiting(clinic);
    try (AnsweringClamd clamd = AnsweringClamd.saying("stream: Eicar FOUND")) {
      Bean.of(EvidenceTimer.class).scan();
    }
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.EVI_002, () -> Reviewer.HANAKO.approve(receipt));
    Reviewer.HANAKO.sendBack(receipt);
    Refused.at("evidence", ErrorCode.USE_010, () -> Documents.resend(clinic, receipt));
    Documents.attach(clinic, "b.pdf", Pdfs.ofPages(1));
    Documents.resend(clinic, receipt);
    assertThat(Documents.of(receipt))
        .singleElement()
        .returns("b.pdf", EvidenceFile::name)
        .returns(2, EvidenceFile::number);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
  }

  private static ReceiptNumber returned(Clinic clinic) {
    ReceiptNumber receipt = clinic.submit(3);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    return receipt;
  }
}
