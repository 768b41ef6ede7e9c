package jp.madoguchi.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.shared.Jst;

/**
 * Every night: what the reconciliation found and did is forgotten after five years, discrepancies
 * only once they are over.
 */
@Named("purgeResults")
@Dependent
public class PurgeResults extends NightlyWork.InOnePiece {
  private static final int YEARS = 5;

  /** In this order, for a run goes with the last thing that it has found. */
  private static final List<String> DELETE =
      List.of(
          "delete from reconciliation_consequence where done_at < :past",
          "delete from discrepancy where standing_key is null and state in ('SETTLED', 'GONE')"
              + " and changed_at < :past",
          "delete from reconciliation_run where started_at < :past and run_id not in"
              + " (select found_in from discrepancy) and run_id not in"
              + " (select run_id from reconciliation_consequence)",
          "delete from stoppage where open_key is null"
              + " and cast(over_on as timestamp(6) with time zone) < :past");

  @PersistenceContext private EntityManager entities;

  @Override
  protected Outcome work(JobTurn turn) {
    LocalDate past = turn.night().minusYears(YEARS);
    long deleted = 0;
    for (String sql : DELETE) {
      deleted +=
          entities
              .createNativeQuery(sql)
              .setParameter("past", past.atTime(LocalTime.MIDNIGHT).atZone(Jst.ZONE).toInstant())
              .executeUpdate();
    }
    return new Outcome(deleted, 0);
  }
}
