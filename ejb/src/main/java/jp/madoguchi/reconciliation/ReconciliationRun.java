package jp.madoguchi.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 照合の結果 of one run: its numbers, and what it found by kind. */
@Stateless
@RolesAllowed({"operator", "approver", "auditor"})
public class ReconciliationRun {
  private static final String ROWS =
      "select r.*, k.kind, k.found_here, k.waiting, k.settled, k.vanished from reconciliation_shown_run r"
          + " left join (select kind, count(*) as found_here,"
          + " count(*) filter (where state in ('OPEN', 'PROPOSED')) as waiting,"
          + " count(*) filter (where state = 'SETTLED') as settled,"
          + " count(*) filter (where state = 'GONE') as vanished"
          + " from discrepancy where found_in = (select run_id from reconciliation_run"
          + " where reference = ?) group by kind) k on 1 = 1 where r.reference = ? order by k.kind";

  @Inject private Selection selection;

  /**
   * @param kinds of what was found in this run for the first time; without those of which nothing
   *     was found
   */
  public record Shown(ReconciliationRuns.Row run, List<KindCount> kinds) {}

  /**
   * @param found in this run for the first time
   * @param waiting of them, for a person, now
   */
  public record KindCount(
      DiscrepancyKind kind, long found, long waiting, long settled, long gone) {}

  private record Line(ReconciliationRuns.Row run, KindCount count) {}

  /**
   * Empty for a run that is none.
   *
   * @param run its name
   */
  public Optional<Shown> of(String run) {
    List<Line> lines = selection.all(ROWS, ReconciliationRun::line, run, run);
    return lines.stream()
        .findFirst()
        .map(
            first ->
                new Shown(
                    first.run(),
                    lines.stream().map(Line::count).filter(Objects::nonNull).toList()));
  }

  private static Line line(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    KindCount count =
        kind == null
            ? null
            : new KindCount(
                DiscrepancyKind.valueOf(kind),
                row.getLong("found_here"),
                row.getLong("waiting"),
                row.getLong("settled"),
                row.getLong("vanished"));
    return new Line(ReconciliationRuns.row(row), count);
  }
}
