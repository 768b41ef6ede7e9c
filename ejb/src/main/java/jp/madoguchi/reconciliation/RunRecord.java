package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import jp.madoguchi.jobs.JobTurn;

/** What a run of the night found and did, as people read it in the morning. */
@Dependent
public class RunRecord {
  /** Who acts at night, in the audit trail and in the history of a discrepancy. */
  public static final String ACTOR = "reconciliation";

  private static final String COMPARED =
      "update reconciliation_run set"
          + " institutions = (select count(*) from statement_in_force),"
          + " users = (select count(*) from portal_user where live_institution is not null),"
          + " applications = (select count(*) from enrollment_case"
          + " where state not in ('COMPLETED', 'REJECTED', 'WITHDRAWN')),"
          + " accounts = (select count(*) from terminal_account"
          + " where usage_state <> 'TERMINATED') where run_id = :run";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Makes the row of the run, once however often its first step is begun. */
  public void begin(JobTurn turn) {
    query(
            "insert into reconciliation_run (run_id, reference, night, started_at, institutions, users,"
                + " applications, accounts, stopped, resumed, ended, users_closed, told, found,"
                + " gone) values (:run, :reference, :night, :startedAt, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)"
                + " on conflict do nothing",
            turn)
        .setParameter("reference", turn.run())
        .setParameter("night", turn.night())
        .setParameter("startedAt", turn.startedAt())
        .executeUpdate();
  }

  /** The numbers of what there is to compare. */
  void compared(JobTurn turn) {
    query(COMPARED, turn).executeUpdate();
  }

  /**
   * @param subject what of the institution it is about; empty for the institution itself
   * @param before null when there is nothing
   * @param after null when there is nothing
   */
  public void did(
      JobTurn turn,
      long institutionId,
      ConsequenceKind kind,
      String subject,
      String before,
      String after) {
    query(
            "insert into reconciliation_consequence (run_id, institution_id, kind, subject,"
                + " before_text, after_text, done_at) values (:run, :institution, :kind, :subject,"
                + " cast(:before as varchar(400)), cast(:after as varchar(400)), :now)",
            turn)
        .setParameter("institution", institutionId)
        .setParameter("kind", kind.name())
        .setParameter("subject", subject)
        .setParameter("before", before)
        .setParameter("after", after)
        .setParameter("now", clock.instant())
        .executeUpdate();
    add(turn, kind.column(), 1);
  }

  void found(JobTurn turn, long number) {
    add(turn, "found", number);
  }

  void gone(JobTurn turn, long number) {
    add(turn, "gone", number);
  }

  private void add(JobTurn turn, String column, long number) {
    query(
            "update reconciliation_run set %1$s = %1$s + :number where run_id = :run"
                .formatted(column),
            turn)
        .setParameter("number", number)
        .executeUpdate();
  }

  void end(JobTurn turn) {
    query(
            "update reconciliation_run set finished_at = :now, open_after = (select count(*) from"
                + " discrepancy where state in ('OPEN', 'PROPOSED')) where run_id = :run",
            turn)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private Query query(String sql, JobTurn turn) {
    return entities.createNativeQuery(sql).setParameter("run", turn.runId());
  }
}
