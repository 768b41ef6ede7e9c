package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.review.UndoApproval;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to an application and its accounts, from the first day to the last. */
@ExtendWith(ArquillianExtension.class)
class WebhookKindsTest {
  @Test
  void everyKindIsTold() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.values())) {
      ReceiptNumber first = clinic.submit(1);
      Reviewer.HANAKO.claim(first);
      Reviewer.HANAKO.propose(first);
      Reviewer.TARO.confirm(first);
      ReceiptNumber second = clinic.submit(1);
      clinic.withdraw(second);
      ReceiptNumber third = clinic.submit(1);
      Reviewer.HANAKO.claim(third);
      Reviewer.HANAKO.sendBack(third);
      clinic.resubmit(third, 3);
      Reviewer.HANAKO.claim(third);
      approveAndUndo(third);
      Reviewer.HANAKO.approve(third);
      IssuedAccount account = IssuedAccount.of(clinic, 1);
      account.suspend(account.version());
      account.resume(account.version());
      account.reissue(account.version());
      account.terminate(account.version());
      Terminal.withSheetOf(IssuedAccount.of(clinic, 2)).register();
      Terminal.withSheetOf(IssuedAccount.of(clinic, 3)).tryInVain(5);
      List<Receiver.Received> all = hook.awaitAbout(clinic.listed().code(), 20);
      assertThat(types(hook.receiver().about(first.text())))
          .containsExactly("application.submitted", "application.rejected");
      assertThat(types(hook.receiver().about(second.text())))
          .containsExactly("application.submitted", "application.withdrawn");
      assertThat(types(hook.receiver().about(third.text())))
          .containsExactly(
              "application.submitted",
              "application.returned",
              "application.resubmitted",
              "application.approved",
              "application.approval_undone",
              "application.approved",
              "application.completed");
      assertThat(types(hook.receiver().about("W0000001")))
          .containsExactly(
              "account.issued",
              "account.suspended",
              "account.resumed",
              "account.reissued",
              "account.terminated");
      assertThat(types(hook.receiver().about("W0000002")))
          .containsExactly("account.issued", "account.activated");
      assertThat(types(hook.receiver().about("W0000003")))
          .containsExactly("account.issued", "account.activation_locked");
      // A new kind is a new step of this story.
      assertThat(types(all)).containsAll(Stream.of(Kind.values()).map(Kind::key).toList());
    }
  }

  private static void approveAndUndo(ReceiptNumber receipt) {
    try (SettingOf hour = new SettingOf(Setting.ISSUE_DELAY_SECONDS, 3600)) {
      Reviewer.HANAKO.approve(receipt);
    }
    long version = Reviewer.HANAKO.look(receipt).version();
    As.role("reviewer", "hanako", () -> Bean.of(UndoApproval.class).undo(receipt, version));
  }

  private static List<String> types(List<Receiver.Received> told) {
    return told.stream().map(one -> one.json().getString("type")).toList();
  }
}
