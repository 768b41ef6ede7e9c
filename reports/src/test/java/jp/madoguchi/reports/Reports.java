package jp.madoguchi.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.reports.ReconciliationReport.Discrepancy;
import jp.madoguchi.reports.ReconciliationReport.Figure;
import jp.madoguchi.reports.ReconciliationReport.Generation;
import jp.madoguchi.reports.ReconciliationReport.Night;
import jp.madoguchi.reports.ReconciliationReport.Run;

/** Sample 照合結果報告書. */
final class Reports {
  static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);

  private Reports() {}

  static ReconciliationReport quiet() {
    return of(List.of());
  }

  static ReconciliationReport of(Iterable<Discrepancy> discrepancies) {
    return new ReconciliationReport(
        "社会保険診療報酬支払基金（見本）",
        LocalDateTime.of(2026, 11, 22, 9, 30),
        new Run(
            "reconciliation-20261122-1",
            NIGHT,
            LocalDateTime.of(2026, 11, 22, 1, 0),
            LocalDateTime.of(2026, 11, 22, 1, 4),
            "完了"),
        List.of(
            new Generation("施術所", "F20261121-000002", NIGHT.minusDays(1), "佐藤 花子 2026/11/21 16:20"),
            new Generation(
                "健診等機関", "F20261101-000001", NIGHT.minusDays(21), "鈴木 一郎 2026/11/01 10:05")),
        List.of(new Figure("施設", 140_123), new Figure("利用者", 1_204), new Figure("アカウント", 3_310)),
        List.of(new Figure("利用停止にしたアカウント", 12), new Figure("引き継いだ名称・所在地", 31)),
        List.of(new Figure("開設者の変更", 2), new Figure("廃止した施設の申請", 1)),
        discrepancies,
        IntStream.range(0, 30)
            .mapToObj(i -> new Night(NIGHT.minusDays(i), "完了", 140_123 - i, i % 7, i % 5, i % 3L))
            .toList());
  }

  static Discrepancy discrepancy(int number) {
    return discrepancy(number % 2 == 0 ? "名称の食い違い" : "施術管理者の退任", number, "");
  }

  static Discrepancy discrepancy(String kind, int number, String note) {
    return new Discrepancy(
        kind,
        "13%08d".formatted(number),
        "𠮷田鍼灸院" + number,
        "",
        "𠮷田はりきゅう院" + number,
        "𠮷田鍼灸院" + number,
        "未対応",
        note);
  }
}
