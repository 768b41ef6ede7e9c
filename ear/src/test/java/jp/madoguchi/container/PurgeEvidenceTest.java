package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.enrollment.ReceiptNumber;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PurgeEvidenceTest {
  @Test
  void deletesWhatNobodyNeedsAnyMore() {
    Clinic sends = Clinic.registered();
    Clinic forgets = Clinic.registered();
    Documents.attach(sends, "a.pdf", Pdfs.ofPages(1));
    ReceiptNumber receipt = Documents.send(sends);
    Reviewer.HANAKO.claim(receipt);
    Reviewer.HANAKO.approve(receipt);
    Documents.attach(forgets, "b.pdf", Pdfs.ofPages(1));
    Nightly.work("purgeEvidence");
    assertThat(Documents.attached(forgets)).hasSize(1);
    try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
      Nightly.work("purgeEvidence");
      assertThat(Documents.attached(forgets)).isEmpty();
      assertThat(Documents.of(receipt)).hasSize(1);
      later.andThen(Duration.ofDays(90));
      Nightly.work("purgeEvidence");
      assertThat(Documents.of(receipt)).isEmpty();
    }
  }
}
