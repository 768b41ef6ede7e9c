package jp.madoguchi.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines as a Markdown table, which is as readable on a terminal. */
final class Table {
  private static final String HEAD =
      """
      | 番号 | 測るもの | 当方 | 比べる相手 | 相手 | 比（最小–最大） | 目標 | 結果 | 測った日と機械 |
      |---|---|---|---|---|---|---|---|---|
      """;

  private Table() {}

  static String of(List<String> rows) {
    return HEAD + String.join("\n", rows) + "\n";
  }

  static List<String> rows(List<Line> lines, Machine machine) {
    return lines.stream().map(line -> row(line, machine)).toList();
  }

  private static String row(Line line, Machine machine) {
    String verdict =
        line.verdict() + (line.skipped().isEmpty() ? "" : "（%s）".formatted(line.skipped()));
    return "| "
        + String.join(
            " | ",
            line.name(),
            line.what(),
            cost(line.ours(), line.unit()),
            line.peer(),
            cost(line.peers(), line.unit()),
            line.shownRatio(),
            line.goal().toString(),
            verdict,
            machine.inShort())
        + " |";
  }

  private static String cost(Optional<Series> costs, String unit) {
    return costs
        .map(c -> number(c.median()) + " " + unit + (c.isSpreadTooFar() ? "（ばらつき大）" : ""))
        .orElse("—");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }
}
