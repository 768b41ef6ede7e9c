package jp.madoguchi.web.figures;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.figures.Throughput;
import jp.madoguchi.figures.Throughput.Share;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.frame.Chart;

/**
 * The last thirty days as charts.
 *
 * @param kinds each of the four, in their order
 * @param prefectures those with something, the most first
 */
public record ThroughputCharts(Chart flow, Chart lead, Chart kinds, Chart prefectures) {
  static ThroughputCharts of(Throughput.Month month, FiguresView view) {
    Drawing drawing = new Drawing(month, view);
    return new ThroughputCharts(
        drawing.flow(), drawing.lead(), drawing.kinds(), drawing.prefectures());
  }

  /** Nothing would be seen of any of them. */
  public boolean isBlank() {
    return Stream.of(flow, lead, kinds, prefectures).allMatch(Chart::isBlank);
  }

  private record Drawing(Throughput.Month month, FiguresView view) {
    private static final List<String> CASES = List.of("received", "decided");

    Chart flow() {
      List<Chart.Row> rows =
          month.days().stream()
              .map(day -> cases(day.day().toString(), day.received(), day.decided()))
              .toList();
      String words = view.word("flowInWords", sum(rows, 0), sum(rows, 1));
      return chart(Chart.Shape.BARS, words, "day", "unitCases", CASES, rows);
    }

    Chart lead() {
      String words =
          view.word(
              "leadInWords",
              view.number(month.lead().cases()),
              view.days(month.lead().median()),
              view.days(month.lead().p90()));
      List<Chart.Row> rows = month.days().stream().map(this::days).toList();
      return chart(Chart.Shape.LINES, words, "day", "unitDays", List.of("median", "p90"), rows);
    }

    Chart kinds() {
      return beside(
          "kind",
          Stream.of(InstitutionKind.values())
              .map(kind -> share(view.shortKind(kind), share -> share.kind() == kind))
              .toList());
    }

    Chart prefectures() {
      return beside(
          "prefecture",
          Stream.of(Prefecture.values())
              .map(p -> share(view.prefecture(p), share -> share.prefecture().equals(p.code())))
              .filter(row -> !row.isBlank())
              .sorted(comparing(Drawing::received).reversed())
              .toList());
    }

    private Chart beside(String head, List<Chart.Row> rows) {
      String most =
          most("mostInWords", rows, 0).or(() -> most("mostDecidedInWords", rows, 1)).orElse("");
      String words = rows.size() > Chart.ABOVE_EACH_OTHER ? most + view.word("tenOnly") : most;
      return chart(Chart.Shape.BESIDE, words, head, "unitCases", CASES, rows);
    }

    /** Empty where there is none of the series. */
    private Optional<String> most(String key, List<Chart.Row> rows, int series) {
      return rows.stream()
          .filter(row -> row.numbers().get(series) > 0)
          .max(comparing(row -> row.numbers().get(series)))
          .map(row -> view.word(key, row.label(), row.texts().get(series)));
    }

    private Chart chart(
        Chart.Shape shape,
        String words,
        String head,
        String unit,
        List<String> series,
        List<Chart.Row> rows) {
      List<String> names = series.stream().map(view::word).toList();
      return new Chart(shape, words, view.word(head), view.word(unit), names, rows);
    }

    private Chart.Row share(String label, Predicate<Share> which) {
      List<Share> shares = month.shares().stream().filter(which).toList();
      return cases(
          label,
          shares.stream().mapToLong(Share::received).sum(),
          shares.stream().mapToLong(Share::decided).sum());
    }

    private Chart.Row cases(String label, long received, long decided) {
      return Chart.Row.of(label, view::number, received, decided);
    }

    private Chart.Row days(Throughput.Day day) {
      Long median = whole(day.lead().median());
      return Chart.Row.of(day.day().toString(), view::days, median, whole(day.lead().p90()));
    }

    private String sum(List<Chart.Row> rows, int series) {
      return view.number(rows.stream().mapToLong(row -> row.numbers().get(series)).sum());
    }

    private static Long received(Chart.Row row) {
      return row.numbers().get(0);
    }

    /** Null for null. */
    private static Long whole(Integer number) {
      return number == null ? null : number.longValue();
    }
  }
}
