package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeclineRejectionTest {
  @Test
  void givesTheCaseBackToItsReviewer() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.TARO.decline(receipt));
    Reviewer.HANAKO.propose(receipt);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.approve(receipt));
    Reviewer.TARO.decline(receipt);
    Reviewer.HANAKO.approve(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("ProposeRejection hanako OK", "DeclineRejection taro OK");
  }
}
