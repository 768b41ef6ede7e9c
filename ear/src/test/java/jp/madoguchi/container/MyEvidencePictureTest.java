package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.imageio.ImageIO;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.MyEvidencePicture;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MyEvidencePictureTest {
  private static final String PATH = "/clinic/enrollment/picture?reference=";

  @Test
  void showsTheClinicWhatItHasAttachedAndSent() throws IOException {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(2));
    assertThat(height(clinic, Documents.attached(clinic).get(0), false)).isEqualTo(2000);
    ReceiptNumber receipt = Documents.send(clinic);
    assertThat(height(clinic, Documents.sent(clinic, receipt).get(0), true)).isEqualTo(240);
  }

  @Test
  void showsNobodyElseAnythingNorWhatWaitsForItsScan() throws IOException {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    String reference = Documents.attached(clinic).get(0).reference();
    Clinic neighbour = Clinic.registered();
    assertThat(picture(neighbour, reference, true)).isEmpty();
    Clinic waiting = Clinic.registered();
    ReceiptNumber receipt = Documents.waiting(waiting);
    String unscanned = Documents.sent(waiting, receipt).get(0).reference();
    assertThat(picture(waiting, unscanned, true)).isEmpty();
  }

  @Test
  void comesAsAPictureThatIsKeptNowhereAndMayDoNothing() {
    Clinic clinic = Clinic.registered();
    Documents.attach(clinic, "a.pdf", Pdfs.ofPages(1));
    String reference = Documents.attached(clinic).get(0).reference();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    HttpResponse<String> answer = person.get(PATH + reference + "&small=1");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
    Clinic neighbour = Clinic.registered();
    Browserless other =
        Browserless.signedIn(Door.ofThisServer(), neighbour.address(), Clinic.PASSWORD);
    assertThat(other.get(PATH + reference).statusCode()).isEqualTo(404);
    assertThat(new Browserless(Door.ofThisServer()).get(PATH + reference).statusCode())
        .isEqualTo(302);
  }

  private static int height(Clinic clinic, EvidenceFile file, boolean small) throws IOException {
    byte[] png = picture(clinic, file.reference(), small).orElseThrow();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    return image.getHeight();
  }

  private static Optional<byte[]> picture(Clinic clinic, String reference, boolean small) {
    return clinic.call(() -> Bean.of(MyEvidencePicture.class).of(reference, small));
  }
}
