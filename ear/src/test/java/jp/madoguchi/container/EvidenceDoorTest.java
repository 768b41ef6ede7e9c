package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files as they come in by HTTP: what each is refused with, or that it is taken. */
@ExtendWith(ArquillianExtension.class)
class EvidenceDoorTest {
  private static final String PATH = "/clinic/enrollment/evidence";
  private static final int MOST = 10 << 20;
  private static final String BOUNDARY = "----file";

  /** Changes a document before it is written. */
  private interface Change {
    void to(PDDocument document) throws IOException;
  }

  /**
   * @param expected the code, or the name under which it is kept
   */
  private record Row(String name, byte[] content, String expected) {}

  private static List<Row> rows() throws IOException {
    return List.of(
        new Row("承諾通知書.pdf", Pdfs.ofPages(1), "承諾通知書.pdf"),
        new Row("..\\\\..\\\\web.xml\u202Efdp.pdf", Pdfs.ofPages(1), "web.xml_fdp.pdf"),
        new Row("𠮷髙﨑😀.pdf", Pdfs.ofPages(1), "𠮷髙﨑😀.pdf"),
        new Row("program.pdf", program(), "USE-011"),
        new Row("page.pdf", "<html><script>alert(1)</script>".getBytes(), "USE-011"),
        new Row("empty.pdf", new byte[0], "USE-01"),
        new Row("large.pdf", large(11), "USE-012"),
        new Row("larger.pdf", large(13), "USE-012"),
        new Row("largest.pdf", large(51), "USE-012"),
        new Row("script.pdf", pdf(EvidenceDoorTest::addScript), "USE-017"),
        new Row("locked.pdf", pdf(EvidenceDoorTest::lock), "USE-016"),
        new Row("half.pdf", Arrays.copyOf(Pdfs.ofPages(5), 300), "USE-019"),
        new Row("photo.jpg", heic(), "USE-015"),
        new Row("photo.heic", heic(), "USE-015"),
        new Row("too-full.pdf", full(MOST + 1), "USE-012"),
        new Row("写真.png", png(), "写真.png"),
        new Row("full.pdf", full(MOST), "full.pdf"));
  }

  @Test
  void eachFileIsTakenOrRefusedWithItsReason() throws IOException {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    for (Row row : rows()) {
      List<EvidenceFile> before = Documents.attached(clinic);
      HttpResponse<String> answer = person.send(upload(row.name(), row.content()));
      BadTexts.assertHarmless(row.name(), answer);
      if (row.expected().startsWith("USE-")) {
        assertThat(answer.statusCode()).as(row.name()).isEqualTo(200);
        assertThat(answer.body()).as(row.name()).contains("(" + row.expected());
        assertThat(Documents.attached(clinic)).as(row.name()).isEqualTo(before);
      } else {
        assertThat(answer.statusCode()).as(row.name()).isEqualTo(204);
        assertThat(Documents.attached(clinic))
            .extracting(EvidenceFile::name)
            .contains(row.expected());
      }
    }
  }

  /** A phone asks for one of both; with «capture» it would offer nothing but the camera. */
  @Test
  void theFieldTakesPicturesFromTheCameraAndFiles() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    assertThat(person.get("/clinic/enrollment/apply").body())
        .containsPattern("<input type=\"file\"[^>]* accept=\"image/\\*,application/pdf\"")
        .doesNotContainPattern("<input type=\"file\"[^>]* capture");
  }

  @Test
  void whatNoPageOfOursSendsIsRefusedToo() {
    Clinic clinic = Clinic.registered();
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    assertThat(person.postBody(PATH, "file=x").statusCode()).isEqualTo(400);
    assertThat(person.send(post("text/plain", "x".getBytes())).statusCode()).isEqualTo(400);
    assertThat(person.send(post("multipart/form-data", "x".getBytes())).statusCode())
        .isBetween(400, 499);
    for (String reference : BadTexts.FEW) {
      HttpResponse<String> answer = person.post(PATH, Map.of("remove", reference));
      BadTexts.assertHarmless("remove " + reference, answer);
    }
    assertThat(Documents.attached(clinic)).isEmpty();
  }

  private static HttpRequest.Builder upload(String name, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return post("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private static HttpRequest.Builder post(String type, byte[] body) {
    Door door = Door.ofThisServer();
    return door.request(PATH)
        .header("Origin", door.base())
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static byte[] pdf(Change change) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      change.to(document);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void addScript(PDDocument document) {
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
  }

  private static void lock(PDDocument document) throws IOException {
    var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
  }

  /** All of it in use: a page with so long a remark in its contents. */
  private static byte[] full(int bytes) throws IOException {
    int filling = bytes;
    byte[] pdf = withRemark(filling);
    while (pdf.length != bytes) {
      filling += bytes - pdf.length;
      pdf = withRemark(filling);
    }
    return pdf;
  }

  private static byte[] withRemark(int length) throws IOException {
    byte[] remark = "%".repeat(length).getBytes(StandardCharsets.US_ASCII);
    return pdf(
        document ->
            document
                .getPage(0)
                .setContents(new PDStream(document, new ByteArrayInputStream(remark))));
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static byte[] large(int megabytes) {
    return Arrays.copyOf(Pdfs.ofPages(1), megabytes << 20);
  }

  private static byte[] program() {
    return Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0}, 2048);
  }

  private static byte[] heic() {
    return Arrays.copyOf(
        "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), 512);
  }
}
