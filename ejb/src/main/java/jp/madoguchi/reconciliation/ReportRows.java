package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.madoguchi.reports.ReconciliationReport;
import jp.madoguchi.reports.ReconciliationReport.Figure;
import jp.madoguchi.shared.Jst;

/** What stands in the 照合結果報告書, in words; it is in Japanese only. */
@Dependent
class ReportRows {
  /** Of each layout the last one released before, unless it was taken back before. */
  private static final String GENERATIONS =
      "select r.*, n.display_name from (select g.*, row_number() over (partition by layout"
          + " order by released_at desc) as place from released_generation g"
          + " where released_at <= ? and (taken_back_at is null or taken_back_at > ?)) r"
          + " left join staff_name n on n.name = r.released_by"
          + " where r.place = 1 order by r.layout";

  private static final String DISCREPANCIES =
      "select * from discrepancy_case where run = ? and (kind > ? or kind = ? and reference > ?)"
          + " order by kind, reference fetch first 500 rows only";

  private static final String NIGHTS =
      "select * from reconciliation_shown_run where run_id <= (select run_id from"
          + " reconciliation_run where reference = ?) order by run_id desc fetch first 30 rows only";

  private static final String WORDS = "jp.madoguchi.reconciliation.words";

  private static final DateTimeFormatter ON_PAPER =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(Jst.ZONE);

  @Inject private Selection selection;

  ReconciliationReport.Run run(ReconciliationRuns.Row run) {
    return new ReconciliationReport.Run(
        run.run(),
        run.night(),
        inJapan(run.startedAt()),
        run.finishedAt() == null ? null : inJapan(run.finishedAt()),
        state(run));
  }

  /** In force at this moment. */
  List<ReconciliationReport.Generation> generations(Instant then) {
    OffsetDateTime at = then.atOffset(ZoneOffset.UTC);
    return selection.all(GENERATIONS, ReportRows::generation, at, at);
  }

  private static ReconciliationReport.Generation generation(ResultSet row) throws SQLException {
    return new ReconciliationReport.Generation(
        word("layout_" + row.getString("layout")),
        row.getString("reference"),
        row.getObject("as_of", LocalDate.class),
        released(row));
  }

  private static String released(ResultSet row) throws SQLException {
    String name = row.getString("display_name");
    String by = name == null ? row.getString("released_by") : name;
    String at = ON_PAPER.format(Selection.instant(row, "released_at"));
    return by == null ? at : by + " " + at;
  }

  List<Figure> compared(ReconciliationRuns.Counts counts) {
    return List.of(
        figure("institutions", counts.institutions()),
        figure("users", counts.users()),
        figure("applications", counts.applications()),
        figure("accounts", counts.accounts()));
  }

  List<Figure> changed(ReconciliationRuns.Counts counts) {
    return List.of(
        figure("stopped", counts.stopped()),
        figure("resumed", counts.resumed()),
        figure("ended", counts.ended()),
        figure("usersClosed", counts.usersClosed()),
        figure("told", counts.told()));
  }

  /** By kind those that were new; how many were gone, and how many waited at the end. */
  List<Figure> discrepanciesByKind(ReconciliationRun.Shown shown) {
    ReconciliationRuns.Counts counts = shown.run().counts();
    List<Figure> figures = new ArrayList<>();
    shown.kinds().forEach(k -> figures.add(figure("DiscrepancyKind." + k.kind(), k.found())));
    figures.add(figure("gone", counts.gone()));
    Stream.ofNullable(counts.openAfter()).map(n -> figure("openAfter", n)).forEach(figures::add);
    return figures;
  }

  private static Figure figure(String key, long count) {
    return new Figure(word(key), count);
  }

  private record Line(String kind, String reference, ReconciliationReport.Discrepancy row) {}

  /** Found in this run for the first time, kind by kind; read while they are asked for. */
  Iterable<ReconciliationReport.Discrepancy> discrepancies(String run) {
    return () ->
        Stream.iterate(linesAfter(run, "", ""), lines -> !lines.isEmpty(), ls -> next(run, ls))
            .flatMap(lines -> lines.stream().map(Line::row))
            .iterator();
  }

  private List<Line> next(String run, List<Line> lines) {
    Line last = lines.get(lines.size() - 1);
    return linesAfter(run, last.kind(), last.reference());
  }

  private List<Line> linesAfter(String run, String kind, String reference) {
    return selection.all(
        DISCREPANCIES,
        row -> new Line(row.getString("kind"), row.getString("reference"), discrepancy(row)),
        run,
        kind,
        kind,
        reference);
  }

  private static ReconciliationReport.Discrepancy discrepancy(ResultSet row) throws SQLException {
    DiscrepancyKind kind = DiscrepancyKind.valueOf(row.getString("kind"));
    return new ReconciliationReport.Discrepancy(
        word("DiscrepancyKind." + kind),
        row.getString("institution_code"),
        row.getString("institution_name"),
        row.getString("subject"),
        orEmpty(kind.shownBefore(row.getString("before_text"))),
        orEmpty(kind.shownAfter(row.getString("after_text"), words())),
        word("DiscrepancyState." + row.getString("state")),
        orEmpty(row.getString("note")));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** The run and those before it, thirty in all, the newest first. */
  List<ReconciliationReport.Night> nights(String run) {
    return selection.all(NIGHTS, row -> night(ReconciliationRuns.row(row)), run);
  }

  private static ReconciliationReport.Night night(ReconciliationRuns.Row run) {
    ReconciliationRuns.Counts counts = run.counts();
    return new ReconciliationReport.Night(
        run.night(),
        state(run),
        counts.institutions(),
        counts.changed(),
        counts.found(),
        counts.openAfter());
  }

  private static String state(ReconciliationRuns.Row run) {
    return word("JobRunState." + run.state());
  }

  private static LocalDateTime inJapan(Instant instant) {
    return LocalDateTime.ofInstant(instant, Jst.ZONE);
  }

  private static String word(String key) {
    return words().getString(key);
  }

  private static ResourceBundle words() {
    return ResourceBundle.getBundle(WORDS, Locale.JAPANESE);
  }
}
