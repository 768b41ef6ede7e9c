package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WithdrawEnrollmentTest {
  @Test
  void makesWayForAnotherApplication() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(3);
    clinic.withdraw(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.WITHDRAWN);
    Refused.with(ErrorCode.USE_033, () -> clinic.withdraw(receipt));
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.claim(receipt));
    assertThat(clinic.submit(2)).isNotEqualTo(receipt);
  }

  @Test
  void isPossibleWhileReturnedButNotWhileReviewed() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(3);
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.USE_033, () -> clinic.withdraw(receipt));
    Reviewer.HANAKO.sendBack(receipt);
    clinic.withdraw(receipt);
    Refused.with(ErrorCode.USE_031, () -> clinic.resubmit(receipt, 3));
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("WithdrawEnrollment " + clinic.address() + " OK");
  }

  @Test
  void isForTheOwnersOfTheApplication() {
    ReceiptNumber receipt = Clinic.verified().submit(3);
    Refused.with(ErrorCode.USE_034, () -> Clinic.registered().withdraw(receipt));
  }
}
