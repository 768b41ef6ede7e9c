package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TellOverdueTest {
  private static final String SUBJECT = "審査の期限を過ぎた申請があります";

  @Test
  void tellsTheApproversOfEachCaseOnce() {
    String address = "approver." + Clinic.key() + "@example.jp";
    String name = "a" + Clinic.key();
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "承認　三郎", StaffRole.APPROVER, address, Clinic.PASSWORD));
    ReceiptNumber waiting = Clinic.verified().submit(1);
    ReceiptNumber returned = Clinic.verified().submit(1);
    Reviewer.HANAKO.claim(returned);
    Reviewer.HANAKO.sendBack(returned);
    Colleague suspended = Colleague.acting("APPROVER");
    suspended.suspend();
    Colleague invited = Colleague.invited("APPROVER");
    Nightly.work("tellOverdue");
    try (LaterTime later = new LaterTime(Duration.ofDays(7).plusMinutes(1))) {
      Nightly.work("tellOverdue");
      assertThat(told(waiting)).isEqualTo("told");
      assertThat(told(returned)).isEqualTo("untold");
      assertThat(Sink.newest(address, SUBJECT).text())
          .contains("承認　三郎")
          .containsPattern("新たに[1-9]\\d*件あります")
          .containsPattern("U\\d{8}-\\d{6}");
      assertThat(mails(suspended.address())).isNotEmpty().doesNotContain("M29");
      assertThat(mails(invited.address())).containsExactly("M30");
      List<String> mails = mails(address);
      later.andThen(Duration.ofDays(1));
      Nightly.work("tellOverdue");
      assertThat(mails(address)).isEqualTo(mails);
      assertThat(Trail.of("portal")).contains("TellOverdue OK").endsWith("TellOverdue NONE");
    }
  }

  private static List<String> mails(String address) {
    return Trail.read("select template from mail_outbox where recipient = ?", address);
  }

  private static String told(ReceiptNumber receipt) {
    return Trail.read(
            "select case when overdue_told_at is null then 'untold' else 'told' end"
                + " from enrollment_application where receipt = ?",
            receipt.text())
        .get(0);
  }
}
