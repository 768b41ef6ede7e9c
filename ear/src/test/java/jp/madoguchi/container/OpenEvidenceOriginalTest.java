package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OpenEvidenceOriginalTest {
  @Test
  void givesTheFileItselfForAReasonThatIsKept() {
    Clinic clinic = Clinic.registered();
    byte[] pdf = Pdfs.ofPages(1);
    Documents.attach(clinic, "承諾", pdf);
    ReceiptNumber receipt = Documents.send(clinic);
    Refused.at("reason", ErrorCode.EVI_003, () -> Documents.original(receipt, " "));
    assertThat(Documents.original(receipt, Documents.REASON))
        .hasValueSatisfying(
            original -> {
              assertThat(original.content()).isEqualTo(pdf);
              assertThat(original.name()).isEqualTo("承諾.pdf");
            });
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("OpenEvidenceOriginal hanako EVI-003", "OpenEvidenceOriginal hanako OK");
    assertThat(Trail.read("select reason from evidence_opening where receipt = ?", receipt.text()))
        .containsExactly(Documents.REASON);
  }
}
