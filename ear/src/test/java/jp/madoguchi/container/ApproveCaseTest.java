package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ApproveCaseTest {
  @Inject private ApproveCase approve;

  @Test
  void completesTheApplicationAndTellsTheClinic() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(2);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    assertThat(Reviewer.HANAKO.look(receipt).progress().state())
        .isEqualTo(EnrollmentState.COMPLETED);
    assertThat(Sink.newest(clinic.address(), Sink.COMPLETED).text())
        .contains(receipt.text(), clinic.listed().name());
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("ApproveCase hanako OK", "IssueAccounts hanako OK");
  }

  @Test
  void isNotForAnInstitutionThatDoesNotWork() {
    for (String status : List.of("休止", "廃止")) {
      Clinic clinic = Clinic.verified();
      ReceiptNumber receipt = clinic.submit(2);
      Reviewer.HANAKO.claim(receipt);
      clinic.listed().becomes(status);
      Refused.with(ErrorCode.USE_036, () -> Reviewer.HANAKO.approve(receipt));
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.UNDER_REVIEW);
    }
  }

  @Test
  void isRefusedOnWhatWasNotSeen() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    long unclaimed = Reviewer.HANAKO.look(receipt).version();
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.approve(receipt));
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_001, () -> Reviewer.HANAKO.approve(receipt, unclaimed));
    Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.approve(receipt));
    assertThat(Trail.about("enrollment/" + receipt)).contains("ApproveCase taro REV-002");
  }

  @Test
  void happensOnce() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.approve(receipt));
  }

  @Test
  void isNotForClinicsNorForAuditors() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    assertThatThrownBy(() -> clinic.run(() -> approve.approve(receipt, 0)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> As.role("auditor", "auditor", () -> approve.approve(receipt, 0)))
        .isInstanceOf(EJBAccessException.class);
  }
}
