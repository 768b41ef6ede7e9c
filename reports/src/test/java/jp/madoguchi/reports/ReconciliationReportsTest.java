package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.reports.ReconciliationReport.Discrepancy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReconciliationReportsTest {
  private static final String HEAD = "機関コード・機関名 対象 これまで 現在 状態";

  @Test
  void tellsTheRunItsFiguresAndItsTrendInOrder() throws IOException {
    assertThat(Sheets.text(ReconciliationReports.print(Reports.quiet())).lines())
        .containsSubsequence(
            "作成 2026/11/22 09:30",
            "社会保険診療報酬支払基金（見本）",
            "照合結果報告書",
            "実行名 reconciliation-20261122-1",
            "対象日 2026/11/22",
            "実行 2026/11/22 01:00から2026/11/22 01:04まで",
            "状態 完了",
            "照合に使った台帳",
            "施術所 F20261121-000002 2026/11/21 佐藤 花子 2026/11/21 16:20",
            "照合したもの",
            "施設 140,123件",
            "変更したもの",
            "利用停止にしたアカウント 12件",
            "不一致の件数",
            "開設者の変更 2件",
            "不一致の一覧",
            "不一致はありません。",
            "直近の推移",
            "2026/11/21 140,122 1 1 1 完了",
            "確認者",
            "所属",
            "氏名",
            "日付",
            "署名");
  }

  @Test
  void listsDiscrepanciesKindByKind() throws IOException {
    List<Discrepancy> rows =
        List.of(
            Reports.discrepancy("名称の食い違い", 1, "電話で確認した。"),
            Reports.discrepancy("名称の食い違い", 2, ""),
            new Discrepancy("施術管理者の退任", "1300000003", "\u13A0田院", "髙﨑 太郎", "", "", "処理済み", ""));
    assertThat(Sheets.text(ReconciliationReports.print(Reports.of(rows))).lines())
        .containsSubsequence("不一致の一覧", "名称の食い違い", HEAD, "施術管理者の退任", HEAD, "直近の推移")
        .containsSubsequence("1300000001", "𠮷田鍼灸院1", "― 𠮷田はりきゅう院1 𠮷田鍼灸院1 未対応")
        .anySatisfy(line -> assertThat(line).endsWith("メモ：電話で確認した。"))
        .containsSubsequence("1300000003", "〓田院", "髙﨑 太郎 ― ― 処理済み");
  }

  /** 5,000 rows are some hundred pages; the rows are asked for one after the other. */
  @Test
  void takesAsManyPagesAsNeededAndRepeatsTheHeadOnEach() throws IOException {
    int rows = 5_000;
    Stream<Discrepancy> made =
        IntStream.range(0, rows)
            .boxed()
            .sorted(Comparator.comparing(number -> number % 2))
            .map(Reports::discrepancy);
    byte[] pdf = ReconciliationReports.print(Reports.of(made::iterator));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(100);
      for (int page = 1; page <= pages; page++) {
        List<String> lines = lines(document, page);
        assertThat(lines).contains("照合結果報告書　実行名 reconciliation-20261122-1 " + page + " / " + pages);
        if (page > 1 && page < pages - 1) {
          assertThat(lines.subList(0, 2)).as("page %d", page).contains(HEAD);
        }
      }
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("1300000000", "1300004999");
      assertThat(text.lines().filter(line -> line.endsWith(" 未対応"))).hasSize(rows);
    }
  }

  @Test
  void nothingOfALongNoteIsLost() throws IOException {
    String note = "確認".repeat(499) + "終わり";
    byte[] pdf =
        ReconciliationReports.print(Reports.of(List.of(Reports.discrepancy("名称", 1, note))));
    assertThat(Sheets.runningText(pdf)).contains(note);
  }

  private static List<String> lines(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document).lines().map(String::strip).toList();
  }
}
