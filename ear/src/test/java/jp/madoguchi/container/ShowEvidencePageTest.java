package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.evidence.ShowEvidencePage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ShowEvidencePageTest {
  @Test
  void showsEachPageAsAPictureAndWritesDownWhoLooked() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(2));
    ReceiptNumber receipt = Documents.send(clinic);
    assertThat(Documents.page(receipt, 2).orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
    assertThat(Documents.page(receipt, 3)).isEmpty();
    assertThat(Trail.about("enrollment/" + receipt))
        .contains("ShowEvidencePage hanako OK", "ShowEvidencePage hanako ABSENT");
  }

  @Test
  void isNotForClinics() {
    Clinic clinic = Clinic.registered();
    assertThatThrownBy(
            () ->
                clinic.call(
                    () -> Bean.of(ShowEvidencePage.class).show("U20261122-000001", 1, 1, 0)))
        .isInstanceOf(EJBAccessException.class);
  }
}
