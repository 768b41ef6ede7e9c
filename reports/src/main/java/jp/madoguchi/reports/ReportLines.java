package jp.madoguchi.reports;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.madoguchi.reports.ReportLine.Shape;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands the layout the lines of a 照合結果報告書, one at a time. */
final class ReportLines implements JRDataSource {
  private final Iterator<ReportLine> lines;
  private ReportLine line;

  ReportLines(ReconciliationReport report) {
    lines =
        Stream.of(
                part("照合に使った台帳", Shape.GENERATIONS, report.generations(), ReportLines::generation),
                part("照合したもの", Shape.FIGURES, report.compared(), ReportLines::figure),
                part("変更したもの", Shape.FIGURES, report.changed(), ReportLines::figure),
                part("不一致の件数", Shape.FIGURES, report.discrepanciesByKind(), ReportLines::figure),
                listed(report.discrepancies()),
                part("直近の推移", Shape.NIGHTS, report.nights(), ReportLines::night))
            // A flatMap would hold the whole of a part at once.
            .reduce(Stream::concat)
            .orElseThrow()
            .iterator();
  }

  @Override
  public boolean next() {
    boolean more = lines.hasNext();
    line = more ? lines.next() : null;
    return more;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return switch (field.getName()) {
      case "part" -> SheetFont.printable(line.part());
      case "level" -> line.level();
      case "shape" -> line.shape().name();
      default -> cell(Integer.parseInt(field.getName().substring("cell".length())));
    };
  }

  private String cell(int place) {
    return place < line.cells().size()
        ? line.cells().get(place).lines().map(SheetFont::printable).collect(joining("\n"))
        : "";
  }

  private static <T> Stream<ReportLine> part(
      String heading, Shape shape, Collection<T> rows, Function<T, List<String>> cells) {
    return rows.isEmpty()
        ? Stream.of(ReportLine.sentence(heading, "ありません。"))
        : rows.stream().map(row -> new ReportLine(heading, 2, shape, cells.apply(row)));
  }

  /** The heading of the list stands above those of the kinds. */
  private static Stream<ReportLine> listed(
      Iterable<ReconciliationReport.Discrepancy> discrepancies) {
    Iterator<ReconciliationReport.Discrepancy> rows = discrepancies.iterator();
    String sentence = rows.hasNext() ? "この照合で新しく見つかったものを、種類ごとに並べています。" : "不一致はありません。";
    Iterable<ReconciliationReport.Discrepancy> all = () -> rows;
    return Stream.concat(
        Stream.of(ReportLine.sentence("不一致の一覧", sentence)),
        StreamSupport.stream(all.spliterator(), false)
            .map(row -> new ReportLine(row.kind(), 3, Shape.DISCREPANCIES, discrepancy(row))));
  }

  private static List<String> discrepancy(ReconciliationReport.Discrepancy row) {
    return List.of(
        row.institutionCode() + "\n" + row.institutionName(),
        orDash(row.subject()),
        orDash(row.before()),
        orDash(row.after()),
        row.state(),
        row.note());
  }

  private static List<String> generation(ReconciliationReport.Generation row) {
    return List.of(
        row.layout(), row.number(), ReconciliationReports.day(row.asOf()), row.releasedBy());
  }

  private static List<String> figure(ReconciliationReport.Figure row) {
    return List.of(row.label(), number(row.count()) + "件");
  }

  private static List<String> night(ReconciliationReport.Night row) {
    return List.of(
        ReconciliationReports.day(row.night()),
        number(row.compared()),
        number(row.changed()),
        number(row.discrepancies()),
        row.open() == null ? "―" : number(row.open()),
        row.state());
  }

  private static String orDash(String text) {
    return text.isEmpty() ? "―" : text;
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
