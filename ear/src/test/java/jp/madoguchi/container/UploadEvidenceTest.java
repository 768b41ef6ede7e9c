package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.inspection.Safety;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UploadEvidenceTest {
  @Test
  void whatIsAttachedIsSentWithTheForm() {
    Clinic clinic = Clinic.registered();
    Refused.at("evidence", ErrorCode.USE_010, () -> Documents.send(clinic));
    Documents.attach(clinic, "../承諾\r\n通知\u202E書.pdf", Pdfs.ofPages(2));
    ReceiptNumber receipt = Documents.send(clinic);
    assertThat(Documents.attached(clinic)).isEmpty();
    assertThat(Documents.of(receipt))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("承諾__通知_書.pdf");
              assertThat(file.pages()).isEqualTo(2);
              assertThat(file.safety()).isEqualTo(Safety.NOT_CONFIGURED);
            });
    assertThat(Trail.of(clinic.address())).contains("UploadEvidence NOT_CONFIGURED");
  }

  @Test
  void aSixthFileAndAWrongOneAreRefused() {
    Clinic clinic = Clinic.registered();
    Refused.at("evidence", ErrorCode.USE_011, () -> Documents.attach(clinic, "a.pdf", new byte[9]));
    for (int i = 0; i < 5; i++) {
      Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    }
    Refused.at(
        "evidence", ErrorCode.USE_014, () -> Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1)));
  }

  @Test
  void aFileWithAVirusIsNotTaken() throws IOException {
    Clinic clinic = Clinic.registered();
    try (AnsweringClamd clamd = AnsweringClamd.saying("stream: Eicar FOUND")) {
      Refused.at(
          "evidence", ErrorCode.USE_013, () -> Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1)));
    }
    assertThat(Documents.attached(clinic)).isEmpty();
  }
}
