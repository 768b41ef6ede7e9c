package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.LapseReturned;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LapseReturnedTest {
  @Test
  void withdrawsAfterThirtyDays() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = returned(clinic);
    LapseReturned lapse = Bean.of(LapseReturned.class);
    try (LaterTime later = new LaterTime(Duration.ofDays(29))) {
      Nightly.work("lapseReturned");
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.RETURNED);
      Refused.with(ErrorCode.REV_003, () -> lapse.lapse(receipt));
      later.andThen(Duration.ofDays(1).plusMinutes(1));
      Nightly.work("lapseReturned");
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.WITHDRAWN);
      assertThat(clinic.mine().live()).isFalse();
      assertThat(Trail.about("enrollment/" + receipt)).contains("LapseReturned portal OK");
    }
  }

  private static ReceiptNumber returned(Clinic clinic) {
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    return receipt;
  }
}
