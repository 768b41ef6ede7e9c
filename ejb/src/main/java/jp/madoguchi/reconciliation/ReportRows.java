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
      "select * from discrepancy_case where found_in = ? order by kind, reference";

  private static final String NIGHTS =
      "select * from reconciliation_run where run_id <= ? order by run_id desc"
          + " fetch first 30 rows only";

  private static final String WORDS = "jp.madoguchi.reconciliation.words";

  private static final DateTimeFormatter ON_PAPER =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(Jst.ZONE);

  @Inject private Selection selection;

  ReconciliationReport.Run run(ReconciliationRuns.Row run) {
    return new ReconciliationReport.Run(
        Long.toString(run.run()),
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

  /** Found in this run for the first time, kind by kind. */
  List<ReconciliationReport.Discrepancy> discrepancies(long run) {
    return selection.all(DISCREPANCIES, ReportRows::discrepancy, run);
  }

  private static ReconciliationReport.Discrepancy discrepancy(ResultSet row) throws SQLException {
    return new ReconciliationReport.Discrepancy(
        word("DiscrepancyKind." + row.getString("kind")),
        row.getString("institution_code"),
        row.getString("institution_name"),
        row.getString("subject"),
        text(row, "before_text"),
        text(row, "after_text"),
        word("DiscrepancyState." + row.getString("state")),
        text(row, "note"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  /** The run and those before it, thirty in all, the newest first. */
  List<ReconciliationReport.Night> nights(long run) {
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
    return word(run.finishedAt() == null ? "unfinished" : "finished");
  }

  private static LocalDateTime inJapan(Instant instant) {
    return LocalDateTime.ofInstant(instant, Jst.ZONE);
  }

  private static String word(String key) {
    return ResourceBundle.getBundle(WORDS, Locale.JAPANESE).getString(key);
  }
}
