package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.MyApplication;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReturnForCorrectionTest {
  @Test
  void tellsTheClinicWhatToCorrectAndUntilWhen() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(3);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    assertThat(Sink.newest(clinic.address(), Sink.RETURNED).text())
        .contains(receipt.text(), "職員数または申請台数をもう一度ご確認ください。 4人では ありませんか。", "取下げ");
    MyApplication mine = clinic.mine();
    assertThat(mine.state()).isEqualTo(EnrollmentState.RETURNED);
    assertThat(mine.reason()).isEqualTo(Reviewer.COUNTS);
    assertThat(mine.lapsesAt()).isAfter(mine.dueAt());
    assertThat(Trail.about("enrollment/" + receipt)).contains("ReturnForCorrection hanako OK");
  }

  @Test
  void theReasonStandsBesideTheFieldThatItIsAbout() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(3);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.sendBack(receipt);
    String form =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD)
            .get("/clinic/enrollment/apply")
            .body();
    String[] fields = form.split("<(div|fieldset) id=\"enrollment:");
    assertThat(fields)
        .filteredOn(field -> field.contains("m-remark"))
        .singleElement(STRING)
        .startsWith("staffCount:")
        .contains("職員数または申請台数をもう一度ご確認ください。", "4人では");
  }

  @Test
  void onlyTheOneInChargeMayWhileReviewing() {
    ReceiptNumber receipt = Clinic.verified().submit(3);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.sendBack(receipt));
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.sendBack(receipt));
    Reviewer.HANAKO.sendBack(receipt);
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.sendBack(receipt));
    Refused.with(ErrorCode.REV_003, () -> Reviewer.HANAKO.approve(receipt));
    Refused.with(ErrorCode.REV_003, () -> Reviewer.TARO.claim(receipt));
  }
}
