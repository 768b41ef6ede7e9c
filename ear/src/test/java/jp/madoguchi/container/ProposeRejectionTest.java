package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProposeRejectionTest {
  @Test
  void waitsForAnotherPersonAndTellsTheClinicNothing() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.propose(receipt));
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.propose(receipt));
    Reviewer.HANAKO.propose(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.REJECTION_PROPOSED);
    assertThat(clinic.mine().reason()).isNull();
    assertThat(Reviewer.TARO.look(receipt).remark().proposedBy()).isEqualTo("hanako");
    Refused.with(ErrorCode.USE_033, () -> clinic.withdraw(receipt));
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.release(receipt));
  }
}
