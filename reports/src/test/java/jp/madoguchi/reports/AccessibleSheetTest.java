package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The sheet for those who hear it. */
class AccessibleSheetTest {
  @BeforeAll
  static void initialise() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"まどぐち接骨院", "𠮷田髙﨑渡邉鍼灸整骨院", "", LONG})
  void keepsToPdfUa1(String name) throws Exception {
    byte[] pdf = SettingsSheets.print(Sheets.of(name));
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions()).extracting(TestAssertion::getMessage).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(500);
    }
  }

  @Test
  void isReadInTheOrderOfThePage() throws IOException {
    try (PDDocument document = Loader.loadPDF(SettingsSheets.print(Sheets.of(LONG)))) {
      String row = "TR (TH TD) ";
      assertThat(outline(document.getDocumentCatalog().getStructureTreeRoot()))
          .isEqualTo(
              "Document (P P P H1 P H2 Table ("
                  + row.repeat(5).strip()
                  + ") H2 L (LI (Lbl LBody) LI (Lbl LBody) LI (Lbl LBody)))");
    }
  }

  @Test
  void saysItsLanguageAndTitle() throws IOException {
    try (PDDocument document = Loader.loadPDF(SettingsSheets.print(Sheets.of("まどぐち接骨院")))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("マイナ資格確認アプリ ユーザ設定情報");
    }
  }

  private static final String LONG =
      "公益社団法人まどぐち県柔道整復師会附属まどぐち総合鍼灸整骨院リハビリテーションセンター西日本統括本部"
          + "公益社団法人まどぐち県柔道整復師会附属まどぐち総合鍼灸整骨院リハビリテーションセンター東日本統括本部";

  private static String outline(PDStructureNode node) {
    List<String> below = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String kids = outline(element);
        below.add(element.getStructureType() + (kids.isEmpty() ? "" : " (" + kids + ")"));
      }
    }
    return String.join(" ", below);
  }
}
