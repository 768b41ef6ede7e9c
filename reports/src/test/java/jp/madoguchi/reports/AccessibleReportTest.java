package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.reports.ReconciliationReport.Discrepancy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The report for those who hear it. */
class AccessibleReportTest {
  @Test
  void keepsToPdfUa1WithAndWithoutDiscrepancies() throws Exception {
    Accessibility.keepsToPdfUa1(ReconciliationReports.print(Reports.quiet()));
    Accessibility.keepsToPdfUa1(ReconciliationReports.print(Reports.of(many())));
  }

  /** A table that goes on over pages is one table, its head is read once. */
  @Test
  void isReadInTheOrderOfThePages() throws IOException {
    String pair = "TR (TH TD) ";
    String figures = "H2 Table (TR (TH TH) %s) ";
    String listed = "TR (TH TD TD TD) ";
    assertThat(Accessibility.outline(ReconciliationReports.print(Reports.of(many()))))
        .isEqualTo(
            "Document (P P H1 Table ("
                + pair.repeat(4).strip()
                + ") H2 Table (TR (TH TH TH TH) "
                + listed.repeat(2).strip()
                + ") "
                + figures.formatted(pair.repeat(3).strip())
                + figures.formatted(pair.repeat(2).strip()).repeat(2)
                + "H2 P H3 Table (TR (TH TH TH TH TH) TR (TH TD TD TD TD) TR (TD) "
                + "TR (TH TD TD TD TD) ".repeat(99).strip()
                + ") H2 Table (TR (TH TH TH TH TH TH) "
                + "TR (TH TD TD TD TD TD) ".repeat(30).strip()
                + ") H2 P Table ("
                + pair.repeat(4).strip()
                + "))");
  }

  @Test
  void saysItsLanguageAndTitle() throws IOException {
    try (PDDocument document = Loader.loadPDF(ReconciliationReports.print(Reports.quiet()))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja-JP");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("照合結果報告書");
    }
  }

  private static List<Discrepancy> many() {
    return IntStream.range(0, 100)
        .mapToObj(number -> Reports.discrepancy("名称の食い違い", number, number == 0 ? "確認した。" : ""))
        .toList();
  }
}
