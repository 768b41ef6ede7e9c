package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import java.util.Locale;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.shared.ErrorCode;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmRejectionTest {
  @Test
  void needsAnotherPersonAndTellsTheClinic() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = proposed(clinic);
    assertThat(clinic.mine().reason()).isNull();
    Refused.with(ErrorCode.REV_005, () -> Reviewer.HANAKO.confirm(receipt));
    Reviewer.TARO.confirm(receipt);
    assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.REJECTED);
    assertThat(clinic.mine().reason()).isEqualTo(Reviewer.UNKNOWN);
    assertThat(Sink.newest(clinic.address(), Sink.REJECTED).text()).contains(receipt.text());
    Refused.with(ErrorCode.REV_003, () -> Reviewer.TARO.confirm(receipt));
    assertThat(clinic.submit(1)).isNotEqualTo(receipt);
  }

  @Test
  void isForApprovers() {
    ReceiptNumber receipt = proposed(Clinic.verified());
    ConfirmRejection confirm = Bean.of(ConfirmRejection.class);
    Assertions.assertThatThrownBy(
            () -> As.role("reviewer", "taro", () -> confirm.confirm(receipt, 2)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void needsAProposal() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.TARO.confirm(receipt));
    Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.propose(receipt));
  }

  @Test
  void isNotForAnApplicationOfOnesOwn() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = proposed(clinic);
    Reviewer own = Reviewer.withAddress(clinic.address().toUpperCase(Locale.ROOT));
    Refused.with(ErrorCode.REV_004, () -> own.confirm(receipt));
    Refused.with(ErrorCode.REV_004, () -> own.decline(receipt));
  }

  private static ReceiptNumber proposed(Clinic clinic) {
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.propose(receipt);
    return receipt;
  }
}
