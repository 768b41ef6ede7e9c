package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet for those who hear it. */
class AccessibleSheetTest {
  @ParameterizedTest
  @ValueSource(strings = {"まどぐち接骨院", "𠮷田髙﨑渡邉鍼灸整骨院", "", LONG})
  void keepsToPdfUa1(String name) throws Exception {
    byte[] pdf = SettingsSheets.print(Sheets.of(name));
    Accessibility.keepsToPdfUa1(pdf);
  }

  @Test
  void isReadInTheOrderOfThePage() throws IOException {
    String row = "TR (TH TD) ";
    assertThat(Accessibility.outline(SettingsSheets.print(Sheets.of(LONG))))
        .isEqualTo(
            "Document (P P P H1 P H2 Table ("
                + row.repeat(5).strip()
                + ") H2 L (LI (Lbl LBody) LI (Lbl LBody) LI (Lbl LBody)))");
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
}
