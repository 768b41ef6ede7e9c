package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.automation.IssueDue;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.review.UndoApproval;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UndoApprovalTest {
  @Test
  void isForWhoApprovedUntilTheAccountsAreIssued() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(2);
    try (SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600)) {
      approve(receipt);
      Bean.of(IssueDue.class).issue();
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.APPROVED);
      assertThat(mails(clinic)).doesNotContain("M04");
      Refused.with(ErrorCode.REV_002, () -> undo(Reviewer.TARO, receipt));
      undo(Reviewer.HANAKO, receipt);
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.UNDER_REVIEW);
      assertThat(Reviewer.HANAKO.look(receipt).decision().decidedAt()).isNull();
      Refused.with(ErrorCode.REV_003, () -> undo(Reviewer.HANAKO, receipt));

      Reviewer.HANAKO.approve(receipt);
      try (LaterTime later = new LaterTime(Duration.ofHours(1).plusSeconds(1))) {
        Bean.of(IssueDue.class).issue();
      }
      assertThat(clinic.mine().state()).isEqualTo(EnrollmentState.COMPLETED);
      Refused.with(ErrorCode.REV_003, () -> undo(Reviewer.HANAKO, receipt));
    }
    assertThat(mails(clinic)).containsOnlyOnce("M04");
    assertThat(Trail.about("enrollment/" + receipt))
        .containsOnlyOnce(
            "UndoApproval hanako OK", "IssueApproved portal OK", "IssueAccounts portal OK");
  }

  @Test
  void thePageSaysUntilWhen() {
    Reviewer reviewer = Reviewer.withAddress("u." + Clinic.key() + "@example.jp");
    ReceiptNumber receipt = Clinic.verified().submit(1);
    reviewer.claim(receipt);
    try (SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600);
        SettingOf noCode = new SettingOf(Setting.SECOND_FACTOR_STAFF, 0)) {
      Browserless person =
          Browserless.signedIn(Door.ofThisServer(), reviewer.name(), Clinic.PASSWORD);
      String path = "/office/review/case?receipt=" + receipt;
      assertThat(person.get(path).body())
          .contains("設定された時間がたってからアカウントが発行され")
          .doesNotContain("すぐにアカウントが発行され");
      assertThat(person.get("/office/review/queue?show=mine").body())
          .contains("設定された時間がたってからアカウントが発行され");
      reviewer.approve(receipt);
      Instant due = reviewer.look(receipt).decision().decidedAt().plusSeconds(3600);
      // The key U presses what has this id.
      String id = "decision:approved:undo:button";
      assertThat(person.get(path).body())
          .contains(Jst.second(due), "id=\"" + id + "\"", "data-press=\"[id='" + id + "']\"");
    }
  }

  private static void approve(ReceiptNumber receipt) {
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
  }

  private static void undo(Reviewer who, ReceiptNumber receipt) {
    long version = who.look(receipt).version();
    As.role("reviewer", who.name(), () -> Bean.of(UndoApproval.class).undo(receipt, version));
  }

  private static List<String> mails(Clinic clinic) {
    return Trail.read("select template from mail_outbox where recipient = ?", clinic.address());
  }
}
