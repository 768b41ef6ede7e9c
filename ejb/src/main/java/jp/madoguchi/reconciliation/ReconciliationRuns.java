package jp.madoguchi.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.jobs.JobRunState;

/** 照合の一覧: the runs with their numbers, the newest first. */
@Stateless
@RolesAllowed({"operator", "approver", "auditor"})
public class ReconciliationRuns {
  private static final String ROWS =
      "select * from reconciliation_shown_run where run_id < coalesce("
          + "(select run_id from reconciliation_run where reference = ?), 9223372036854775807)"
          + " order by run_id desc limit ?";

  @Inject private Selection selection;

  /**
   * @param run its name
   * @param finishedAt null while it goes on or is interrupted
   * @param state of its job; {@code COMPLETED} once there is a result
   */
  public record Row(
      String run,
      LocalDate night,
      Instant startedAt,
      Instant finishedAt,
      JobRunState state,
      Counts counts) {}

  /**
   * @param institutions compared, as are the users, applications and accounts
   * @param stopped accounts 利用停止
   * @param resumed accounts usable again
   * @param ended accounts 利用終了
   * @param told notices to clinics
   * @param found discrepancies that were new
   * @param gone discrepancies that had vanished
   * @param openAfter discrepancies that waited for a person at the end; null before it
   */
  public record Counts(
      long institutions,
      long users,
      long applications,
      long accounts,
      long stopped,
      long resumed,
      long ended,
      long usersClosed,
      long told,
      long found,
      long gone,
      Long openAfter) {

    /** What was done by rule: to accounts and users, and told to clinics. */
    public long changed() {
      return stopped + resumed + ended + usersClosed + told;
    }
  }

  /**
   * @param after name of the last run seen; null or unknown for the newest ones
   * @param most how many at most
   */
  public List<Row> page(String after, int most) {
    return selection.all(ROWS, ReconciliationRuns::row, after == null ? "" : after, most);
  }

  static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString("reference"),
        row.getObject("night", LocalDate.class),
        Selection.instant(row, "started_at"),
        Selection.instant(row, "finished_at"),
        JobRunState.valueOf(row.getString("state")),
        counts(row));
  }

  private static Counts counts(ResultSet row) throws SQLException {
    long openAfter = row.getLong("open_after");
    Long open = row.wasNull() ? null : openAfter;
    return new Counts(
        row.getLong("institutions"),
        row.getLong("users"),
        row.getLong("applications"),
        row.getLong("accounts"),
        row.getLong("stopped"),
        row.getLong("resumed"),
        row.getLong("ended"),
        row.getLong("users_closed"),
        row.getLong("told"),
        row.getLong("found"),
        row.getLong("gone"),
        open);
  }
}
