package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.evidence.RemoveEvidence;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemoveEvidenceTest {
  @Inject private RemoveEvidence remove;

  @Test
  void aClinicRemovesOnlyItsOwn() {
    Clinic clinic = Clinic.registered();
    Clinic other = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    String reference = Documents.attached(clinic).get(0).reference();
    other.run(() -> remove.remove(reference));
    assertThat(Documents.attached(other)).isEmpty();
    assertThat(Documents.attached(clinic)).hasSize(1);
    clinic.run(() -> remove.remove(reference));
    assertThat(Documents.attached(clinic)).isEmpty();
  }

  @Test
  void whatIsSentStays() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    String reference = Documents.attached(clinic).get(0).reference();
    ReceiptNumber receipt = Documents.send(clinic);
    clinic.run(() -> remove.remove(reference));
    assertThat(Documents.of(receipt)).hasSize(1);
  }

  @Test
  void whatIsSentIsShownToItsClinicOnly() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    ReceiptNumber receipt = Documents.send(clinic);
    assertThat(Documents.attached(clinic)).isEmpty();
    assertThat(Documents.sent(clinic, receipt)).extracting("name").containsExactly("a.pdf");
    assertThat(Documents.sent(Clinic.registered(), receipt)).isEmpty();
  }
}
