package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.madoguchi.reports.ReconciliationReport;
import jp.madoguchi.shared.Jst;

/** The tables of the 照合結果報告書. */
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

  @Inject private Selection selection;

  /** In force at this moment. */
  List<ReconciliationReport.Generation> generations(Instant then) {
    OffsetDateTime at = then.atOffset(ZoneOffset.UTC);
    return selection.all(GENERATIONS, ReportRows::generation, at, at);
  }

  private static ReconciliationReport.Generation generation(ResultSet row) throws SQLException {
    return new ReconciliationReport.Generation(
        ReportWords.of("layout_" + row.getString("layout")),
        row.getString("reference"),
        row.getObject("as_of", LocalDate.class),
        released(row));
  }

  private static String released(ResultSet row) throws SQLException {
    String name = row.getString("display_name");
    String by = name == null ? row.getString("released_by") : name;
    String at = Jst.minute(Selection.instant(row, "released_at"));
    return by == null ? at : by + "\n" + at;
  }

  /** Found in this run for the first time, kind by kind. */
  List<ReconciliationReport.Discrepancy> discrepancies(long run) {
    return selection.all(DISCREPANCIES, ReportRows::discrepancy, run);
  }

  private static ReconciliationReport.Discrepancy discrepancy(ResultSet row) throws SQLException {
    return new ReconciliationReport.Discrepancy(
        ReportWords.of("DiscrepancyKind." + row.getString("kind")),
        row.getString("institution_code"),
        row.getString("institution_name"),
        row.getString("subject"),
        text(row, "before_text"),
        text(row, "after_text"),
        ReportWords.state(DiscrepancyState.valueOf(row.getString("state"))),
        text(row, "note"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  /** The run and those before it, thirty in all, the newest first. */
  List<ReconciliationReport.Night> nights(long run) {
    return selection.all(NIGHTS, ReportRows::night, run);
  }

  private static ReconciliationReport.Night night(ResultSet row) throws SQLException {
    return ReportWords.night(ReconciliationRuns.row(row));
  }
}
