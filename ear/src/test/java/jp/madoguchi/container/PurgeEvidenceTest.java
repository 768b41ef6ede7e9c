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
    ReceiptNumber approved = sent(Clinic.registered());
    Reviewer.HANAKO.claim(approved);
    Reviewer.HANAKO.approve(approved);
    Clinic changesItsMind = Clinic.registered();
    ReceiptNumber withdrawn = sent(changesItsMind);
    changesItsMind.withdraw(withdrawn);
    ReceiptNumber open = sent(Clinic.registered());
    Clinic forgets = Clinic.registered();
    Documents.attach(forgets, "b.pdf", Pdfs.ofPages(1));
    purge();
    assertThat(Documents.attached(forgets)).hasSize(1);
    try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
      purge();
      assertThat(Documents.attached(forgets)).isEmpty();
      assertKept(approved, withdrawn, open);
      later.andThen(Duration.ofDays(88));
      purge();
      assertKept(approved, withdrawn, open);
      later.andThen(Duration.ofDays(2));
      purge();
      assertThat(Documents.of(approved)).isEmpty();
      assertThat(Documents.of(withdrawn)).isEmpty();
      assertKept(open);
    }
    assertThat(Trail.of("system"))
        .filteredOn(entry -> entry.startsWith("PurgeEvidence "))
        .last()
        .asString()
        .matches("PurgeEvidence DELETED [1-9]\\d*");
  }

  private static ReceiptNumber sent(Clinic clinic) {
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    return Documents.send(clinic);
  }

  private static void purge() {
    Nightly.work("purgeEvidence");
  }

  private static void assertKept(ReceiptNumber... receipts) {
    assertThat(receipts).allSatisfy(receipt -> assertThat(Documents.of(receipt)).hasSize(1));
  }
}
