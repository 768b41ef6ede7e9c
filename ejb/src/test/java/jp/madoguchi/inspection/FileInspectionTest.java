package jp.madoguchi.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {
  private static final String NAME = "承諾通知書.pdf";

  @Test
  void takesWhatPeopleScanAndPhotograph() throws IOException {
    assertThat(inspect(Corpus.pdf(50))).isEqualTo(new Inspected(FileKind.PDF, 50));
    assertThat(inspect(Corpus.picture("jpg", 1200, 1600)))
        .isEqualTo(new Inspected(FileKind.JPEG, 1));
    assertThat(inspect(Corpus.picture("png", 1200, 1600)))
        .isEqualTo(new Inspected(FileKind.PNG, 1));
  }

  @Test
  void takesAPdfThatOpensAtAPage() throws IOException {
    assertThat(
            inspect(
                Corpus.pdf(
                    1,
                    d ->
                        d.getDocumentCatalog()
                            .getCOSObject()
                            .setItem(COSName.OPEN_ACTION, Corpus.action("GoTo")))))
        .isEqualTo(new Inspected(FileKind.PDF, 1));
  }

  static Stream<Arguments> refused() throws IOException {
    byte[] large = Arrays.copyOf(Corpus.picture("jpg", 100, 100), 11 * 1024 * 1024);
    return Stream.of(
        Arguments.of("a program named .pdf", ErrorCode.USE_011, Corpus.windowsProgram()),
        Arguments.of(
            "a page named .pdf",
            ErrorCode.USE_011,
            "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("nothing", ErrorCode.USE_011, new byte[0]),
        Arguments.of("11 MB", ErrorCode.USE_012, large),
        Arguments.of("HEIC", ErrorCode.USE_015, Corpus.heic()),
        Arguments.of("with a password", ErrorCode.USE_016, Corpus.encryptedPdf("secret")),
        Arguments.of("without the right to print", ErrorCode.USE_016, Corpus.encryptedPdf("")),
        Arguments.of("51 pages", ErrorCode.USE_018, Corpus.pdf(51)),
        Arguments.of("no page", ErrorCode.USE_019, Corpus.pdf(0)),
        Arguments.of("a cut PDF", ErrorCode.USE_019, Arrays.copyOf(Corpus.pdf(3), 60)),
        Arguments.of("a packed bomb", ErrorCode.USE_019, Corpus.pdfBomb()),
        Arguments.of(
            "a cut JPEG", ErrorCode.USE_019, Corpus.cutOff(Corpus.picture("jpg", 800, 800))),
        Arguments.of(
            "a cut PNG", ErrorCode.USE_019, Corpus.cutOff(Corpus.picture("png", 800, 800))),
        Arguments.of("a PNG of 3,600 million dots", ErrorCode.USE_023, Corpus.pngBomb()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refused")
  void refusesAndSaysWhichFileAndWhatToDo(String what, ErrorCode code, byte[] content) {
    assertRefused(code, content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JavaScript", "Launch", "SubmitForm", "ImportData"})
  void refusesAPdfThatActsWhenOpened(String type) throws IOException {
    assertRefused(
        ErrorCode.USE_017,
        Corpus.pdf(
            1,
            d ->
                d.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.OPEN_ACTION, Corpus.action(type))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"JS", "AA", "EmbeddedFiles", "XFA", "JavaScript", "RichMedia"})
  void refusesAPdfWithSuchAKeyAnywhere(String key) throws IOException {
    assertRefused(
        ErrorCode.USE_017,
        Corpus.pdf(
            2,
            d -> {
              COSDictionary deep = new COSDictionary();
              deep.setItem(COSName.getPDFName(key), new COSString("app.alert(1)"));
              COSArray list = new COSArray();
              list.add(deep);
              d.getPage(1).getCOSObject().setItem(COSName.ANNOTS, list);
            }));
  }

  @Test
  void refusesAPdfWithTooLargeAPicture() throws IOException {
    assertRefused(
        ErrorCode.USE_023,
        Corpus.pdf(
            1,
            d -> {
              COSStream image = d.getDocument().createCOSStream();
              image.setItem(COSName.SUBTYPE, COSName.IMAGE);
              image.setInt(COSName.WIDTH, 40_000);
              image.setInt(COSName.HEIGHT, 40_000);
              d.getPage(0).getCOSObject().setItem(COSName.getPDFName("Picture"), image);
            }));
  }

  private static Inspected inspect(byte[] content) {
    return FileInspection.inspect(NAME, content);
  }

  private static void assertRefused(ErrorCode code, byte[] content) {
    assertThatThrownBy(() -> inspect(content))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.problems().get(0).field()).isEqualTo("evidence");
              assertThat(refusal.problems().get(0).sentence(Locale.JAPANESE))
                  .contains(NAME, "ください");
            });
  }
}
