package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClaimCaseTest {
  @Test
  void isNotForAnApplicationFromTheReviewersOwnAddress() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer own = Reviewer.withAddress(clinic.address());
    Refused.with(ErrorCode.REV_004, () -> own.claim(receipt));
    Reviewer.withAddress("other." + clinic.address()).claim(receipt);
  }

  @Test
  void makesTheReviewerTheOneInCharge() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    assertThat(Reviewer.TARO.look(receipt).progress().reviewer()).isEqualTo("hanako");
    assertThat(Trail.about("enrollment/" + receipt)).contains("ClaimCase hanako OK");
  }

  @Test
  void aSecondReviewerIsRefused() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    ReviewCase.Entry seen = Reviewer.TARO.look(receipt);
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_001, () -> Reviewer.TARO.claim(receipt, seen.version()));
    Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.claim(receipt));
    assertThat(Reviewer.TARO.look(receipt).progress().reviewer()).isEqualTo("hanako");
  }
}
