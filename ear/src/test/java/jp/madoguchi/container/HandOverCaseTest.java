package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.worklist.CaseHistory;
import jp.madoguchi.worklist.Colleagues;
import jp.madoguchi.worklist.HandOverCase;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandOverCaseTest {
  @Test
  void givesAFreeCaseOrOnesOwnToAColleague() {
    Reviewer colleague = Reviewer.withAddress("colleague@example.jp");
    ReceiptNumber free = Clinic.verified().submit(1);
    handOver(Reviewer.HANAKO, free, colleague.name());
    assertThat(colleague.look(free).progress().reviewer()).isEqualTo(colleague.name());
    assertThat(Trail.about("enrollment/" + free)).contains("HandOverCase hanako OK");

    ReceiptNumber own = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(own);
    handOver(Reviewer.HANAKO, own, colleague.name());
    Refused.with(ErrorCode.REV_002, () -> Reviewer.HANAKO.approve(own));
    colleague.approve(own);
  }

  @Test
  void theCourseOfTheCaseSaysToWhom() {
    Reviewer first = Reviewer.withAddress("first@example.jp");
    Reviewer second = Reviewer.withAddress("second@example.jp");
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    handOver(Reviewer.HANAKO, receipt, first.name());
    handOver(first, receipt, second.name());
    CaseHistory.Entry course =
        As.role("auditor", "auditor", () -> Bean.of(CaseHistory.class).of(receipt));
    assertThat(course.events())
        .extracting(CaseHistory.Event::action, CaseHistory.Event::who, CaseHistory.Event::givenTo)
        .startsWith(
            tuple("HandOverCase", first.name(), second.name()),
            tuple("HandOverCase", Reviewer.HANAKO.name(), first.name()),
            tuple("SubmitEnrollment", clinic.address(), null));
  }

  @Test
  void isRefusedForNobodyForWhoHasItAndForWhoSentIt() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer colleague = Reviewer.withAddress("colleague@example.jp");
    for (String nobody : new String[] {null, "", "nobody-has-this-name"}) {
      Refused.with(ErrorCode.REV_013, () -> handOver(Reviewer.HANAKO, receipt, nobody));
    }
    Reviewer own = Reviewer.withAddress(clinic.address());
    Refused.with(ErrorCode.REV_004, () -> handOver(Reviewer.HANAKO, receipt, own.name()));
    colleague.claim(receipt);
    Refused.with(ErrorCode.REV_013, () -> handOver(colleague, receipt, colleague.name()));
    Reviewer third = Reviewer.withAddress("third@example.jp");
    Refused.with(ErrorCode.REV_002, () -> handOver(Reviewer.HANAKO, receipt, third.name()));
  }

  @Test
  void isForColleaguesWhoCanSignIn() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Colleague invited = Colleague.invited("REVIEWER");
    Colleague colleague = Colleague.acting("APPROVER");
    assertThat(offered()).contains(colleague.name()).doesNotContain(invited.name());
    colleague.suspend();
    assertThat(offered()).doesNotContain(colleague.name());
    for (Colleague absent : List.of(invited, colleague)) {
      Refused.with(ErrorCode.REV_013, () -> handOver(Reviewer.HANAKO, receipt, absent.name()));
    }
    colleague.resume();
    handOver(Reviewer.HANAKO, receipt, colleague.name());
  }

  private static List<String> offered() {
    return As.role("reviewer", "hanako", () -> Bean.of(Colleagues.class).all()).stream()
        .map(Colleagues.Person::name)
        .toList();
  }

  @Test
  void whoHoldsACaseTooLongCanLoseIt() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(receipt);
    try (LaterTime later = new LaterTime(Duration.ofHours(7))) {
      Refused.with(ErrorCode.REV_002, () -> Reviewer.TARO.claim(receipt));
      later.andThen(Duration.ofHours(1).plusMinutes(1));
      Reviewer.TARO.claim(receipt);
    }
    assertThat(Reviewer.HANAKO.look(receipt).progress().reviewer()).isEqualTo("taro");
    Refused.with(ErrorCode.REV_002, () -> Reviewer.HANAKO.approve(receipt));
  }

  private static void handOver(Reviewer by, ReceiptNumber receipt, String to) {
    long version = by.look(receipt).version();
    As.role(
        "reviewer", by.name(), () -> Bean.of(HandOverCase.class).handOver(receipt, version, to));
  }
}
