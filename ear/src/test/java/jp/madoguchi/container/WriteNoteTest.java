package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.worklist.CaseHistory;
import jp.madoguchi.worklist.WriteNote;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WriteNoteTest {
  @Test
  void leavesItForColleaguesBesideWhatHasHappened() {
    Clinic clinic = Clinic.verified();
    ReceiptNumber receipt = clinic.submit(1);
    Reviewer.HANAKO.claim(receipt);
    write(receipt, " 電話で\r\n確認済み ");
    write(receipt, "𠮷田さん");
    Reviewer.HANAKO.sendBack(receipt);
    CaseHistory.Entry history =
        As.role("auditor", "auditor", () -> Bean.of(CaseHistory.class).of(receipt));
    assertThat(history.notes())
        .extracting(CaseHistory.Note::text)
        .containsExactly("𠮷田さん", "電話で\n確認済み");
    assertThat(history.notes()).extracting(CaseHistory.Note::who).containsOnly("hanako");
    assertThat(history.events())
        .extracting(event -> event.action() + " " + event.who())
        .containsExactly(
            "ReturnForCorrection hanako",
            "ClaimCase hanako",
            "SubmitEnrollment " + clinic.address());
  }

  @Test
  void isNeitherEmptyNorEndless() {
    ReceiptNumber receipt = Clinic.verified().submit(1);
    for (String text : List.of("", " 　", "あ".repeat(1001), "a\u202Eb")) {
      Refused.with(ErrorCode.REV_015, () -> write(receipt, text));
    }
  }

  private static void write(ReceiptNumber receipt, String text) {
    As.role("reviewer", "hanako", () -> Bean.of(WriteNote.class).write(receipt, text));
  }
}
