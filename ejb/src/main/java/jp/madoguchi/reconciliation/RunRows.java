package jp.madoguchi.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;

/** Everything that one run found and did, for a file of any length. */
@Stateless
@RolesAllowed({"operator", "approver", "auditor"})
public class RunRows {
  private static final String ROWS =
      "select 1 as part, c.id, c.kind, c.reference, c.institution_code, c.registration_display,"
          + " c.institution_name, c.subject, c.before_text, c.after_text, c.state, c.note,"
          + " c.changed_by, c.found_at as noted_at from discrepancy_case c where c.run = ?"
          + " union all select 2, q.id, q.kind, null, i.institution_code, i.registration_display,"
          + " i.name, q.subject, q.before_text, q.after_text, null, null, null, q.done_at"
          + " from reconciliation_consequence q join institution i on i.id = q.institution_id"
          + " where q.run_id = (select run_id from reconciliation_run where reference = ?)"
          + " order by part, id";

  @Inject private Selection selection;

  /**
   * Either a discrepancy, which has a reference and a state, or a consequence, which has neither.
   *
   * @param kind of a discrepancy, or null
   * @param consequence what was done by rule, or null
   * @param number the 登録記号番号, or the 機関コード where there is none
   * @param note of the settlement, or null
   */
  public record Row(
      DiscrepancyKind kind,
      ConsequenceKind consequence,
      String reference,
      String number,
      String institutionName,
      String subject,
      String before,
      String after,
      DiscrepancyState state,
      String note,
      String changedBy,
      Instant at) {}

  /** One by one: first the discrepancies found for the first time, then what was done. */
  public void forEach(String run, Consumer<Row> action) {
    selection.forEach(ROWS, RunRows::row, action, run, run);
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean found = row.getInt("part") == 1;
    String kind = row.getString("kind");
    String display = row.getString("registration_display");
    return new Row(
        found ? DiscrepancyKind.valueOf(kind) : null,
        found ? null : ConsequenceKind.valueOf(kind),
        row.getString("reference"),
        display == null ? row.getString("institution_code") : display,
        row.getString("institution_name"),
        row.getString("subject"),
        row.getString("before_text"),
        row.getString("after_text"),
        found ? DiscrepancyState.valueOf(row.getString("state")) : null,
        row.getString("note"),
        row.getString("changed_by"),
        Selection.instant(row, "noted_at"));
  }
}
