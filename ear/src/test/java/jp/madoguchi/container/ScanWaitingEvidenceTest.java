package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.EvidenceTimer;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.inspection.Safety;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ScanWaitingEvidenceTest {
  @Inject private EvidenceTimer timer;

  @Test
  void nobodyOpensOrApprovesWhatWaits() throws IOException {
    ReceiptNumber receipt = Documents.waiting();
    Reviewer.HANAKO.claim(receipt);
    Refused.with(ErrorCode.EVI_001, () -> Documents.page(receipt, 1));
    Refused.with(ErrorCode.EVI_001, () -> Documents.original(receipt, Documents.REASON));
    Refused.with(ErrorCode.EVI_001, () -> Reviewer.HANAKO.approve(receipt));
    try (AnsweringClamd clamd = AnsweringClamd.saying("stream: OK")) {
      timer.scan();
    }
    assertThat(Documents.of(receipt))
        .extracting(EvidenceFile::safety)
        .containsExactly(Safety.CLEAN);
    assertThat(Trail.about("enrollment/" + receipt + " evidence 1"))
        .containsOnlyOnce("ScanWaitingEvidence system CLEAN");
    assertThat(Documents.page(receipt, 1)).isPresent();
    Reviewer.HANAKO.approve(receipt);
  }

  @Test
  void theCaseSaysWhatWaitsAndShowsItAfterwards() throws IOException {
    String page = "/office/review/case?receipt=" + Documents.waiting();
    Browserless reviewer = Colleague.acting("REVIEWER").atThePages();
    assertThat(reviewer.get(page).body())
        .contains(">ウイルス検査待ち<")
        .doesNotContain("class=\"m-viewer-sheet\"", ">ウイルス検査済<");
    try (AnsweringClamd clamd = AnsweringClamd.saying("stream: OK")) {
      timer.scan();
    }
    assertThat(reviewer.get(page).body())
        .contains(">ウイルス検査済<", "class=\"m-viewer-sheet\"")
        .doesNotContain(">ウイルス検査待ち<");
  }

  @Test
  void aVirusThatIsFoundLaterErasesTheFile() throws IOException {
    ReceiptNumber receipt = Documents.waiting();
    Reviewer.HANAKO.claim(receipt);
    try (AnsweringClamd clamd = AnsweringClamd.saying("stream: Eicar FOUND")) {
      timer.scan();
    }
    assertThat(Trail.about("enrollment/" + receipt + " evidence 1"))
        .containsOnlyOnce("ScanWaitingEvidence system INFECTED");
    Refused.with(ErrorCode.EVI_002, () -> Documents.page(receipt, 1));
    Refused.with(ErrorCode.EVI_002, () -> Reviewer.HANAKO.approve(receipt));
    assertThat(
            Trail.read(
                "select 'part' from evidence_part p join evidence e on e.id = p.evidence_id"
                    + " where e.receipt = ?",
                receipt.text()))
        .isEmpty();
  }
}
