package jp.madoguchi.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 不一致の一覧, the newest first, fifty a page. */
@Stateless
@RolesAllowed({"operator", "approver", "auditor"})
public class Discrepancies {
  /** Nobody counts further on a page. */
  public static final int MOST_COUNTED = 1_000;

  private static final int PAGE = 50;

  private static final String FOUND_IN =
      " and found_in = (select run_id from reconciliation_run where reference = ?)";

  @Inject private Selection selection;

  /**
   * Each is null for all.
   *
   * @param run name of the one in which it was found for the first time
   */
  public record Filter(DiscrepancyKind kind, DiscrepancyState state, String run) {
    public static final Filter ALL = new Filter(null, null, null);
  }

  /**
   * @param number the 登録記号番号, or the 機関コード where there is none
   * @param subject what of the institution it is about: a name or a 受付番号; empty for the institution
   * @param before null when there is nothing
   * @param after null when there is nothing
   */
  public record Row(
      String reference,
      DiscrepancyKind kind,
      String number,
      String institutionName,
      String subject,
      String before,
      String after,
      DiscrepancyState state,
      Instant foundAt)
      implements Serializable {}

  /**
   * @param count of all that the filter lets through; more than {@link #MOST_COUNTED} says only
   *     that there are more
   * @param next to be given for the rows after these, or null
   */
  public record Page(List<Row> rows, long count, String next) {}

  private record Line(Row row, long count) {}

  /**
   * @param after reference of the last row seen, null for the first page
   */
  public Page page(Filter filter, String after) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    List<Object> values = new ArrayList<>();
    add(where, values, " and kind = ?", filter.kind() == null ? null : filter.kind().name());
    add(where, values, " and state = ?", filter.state() == null ? null : filter.state().name());
    add(where, values, FOUND_IN, filter.run());
    String counted =
        "(select count(*) from (select 1 as one from discrepancy"
            + where
            + " fetch first "
            + (MOST_COUNTED + 1)
            + " rows only) t) as counted";
    values.addAll(List.copyOf(values));
    add(where, values, " and reference < ?", after);
    String sql =
        "select c.*, "
            + counted
            + " from discrepancy_case c"
            + where
            + " order by reference desc fetch first "
            + (PAGE + 1)
            + " rows only";
    return cut(selection.all(sql, Discrepancies::line, values.toArray()));
  }

  private static void add(StringBuilder where, List<Object> values, String text, Object wanted) {
    if (wanted != null) {
      where.append(text);
      values.add(wanted);
    }
  }

  private static Page cut(List<Line> lines) {
    List<Row> rows = lines.stream().limit(PAGE).map(Line::row).toList();
    long count = lines.isEmpty() ? 0 : lines.get(0).count();
    return new Page(rows, count, lines.size() > PAGE ? rows.get(PAGE - 1).reference() : null);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(row(row), row.getLong("counted"));
  }

  static Row row(ResultSet row) throws SQLException {
    String display = row.getString("registration_display");
    return new Row(
        row.getString("reference"),
        DiscrepancyKind.valueOf(row.getString("kind")),
        display == null ? row.getString("institution_code") : display,
        row.getString("institution_name"),
        row.getString("subject"),
        row.getString("before_text"),
        row.getString("after_text"),
        DiscrepancyState.valueOf(row.getString("state")),
        Selection.instant(row, "found_at"));
  }
}
