package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReleaseCaseTest {
  @Test
  void makesTheCaseFreeAgain() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.release(receipt);
    assertThat(Reviewer.TARO.look(receipt).progress().reviewer()).isNull();
    Reviewer.TARO.claim(receipt);
    assertThat(Reviewer.HANAKO.look(receipt).progress().reviewer()).isEqualTo("taro");
    assertThat(Trail.about("enrollment/" + receipt)).containsOnlyOnce("ReleaseCase hanako OK");
  }

  @Test
  void onlyTheOneInChargeMay() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.release(receipt));
    assertThat(Trail.about("enrollment/" + receipt)).endsWith("ReleaseCase taro REV-002");
  }
}
