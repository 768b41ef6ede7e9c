package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The secrets stand on the page and nowhere else. */
class SecrecyTest {
  private final SettingsSheet sheet = Sheets.of("まどぐち接骨院");

  @Test
  void theRecordDoesNotTellThem() {
    assertThat(sheet.toString())
        .contains("W0000001")
        .doesNotContain(sheet.password(), sheet.activationCode());
  }

  @Test
  void theDescriptionOfTheFileDoesNotTellThem() throws IOException {
    byte[] pdf = SettingsSheets.print(sheet);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String described = document.getDocumentInformation().getCOSObject().toString();
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      assertThat(described + new String(xmp, StandardCharsets.UTF_8))
          .contains("Madoguchi")
          .doesNotContain(sheet.password(), sheet.activationCode(), sheet.accountId())
          .doesNotContainIgnoringCase("jasper", "openpdf");
    }
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .doesNotContain(sheet.password(), sheet.activationCode());
  }
}
