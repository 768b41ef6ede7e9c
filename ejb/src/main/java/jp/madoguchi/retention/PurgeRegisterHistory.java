package jp.madoguchi.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: what the register said before is forgotten after a year. Who managed an institution,
 * and its number, is compared with the time at which its user registered, and stays as long as it
 * has one.
 */
@Named("purgeRegisterHistory")
@Dependent
public class PurgeRegisterHistory extends NightlyWork.InOnePiece {
  private static final Duration KEPT = Duration.ofDays(365);

  private static final String DELETE =
      "delete from institution_change where changed_at < :past and not"
          + " (change in ('MANAGER_LEFT', 'MANAGER_CAME', 'NUMBER') and institution_id in"
          + " (select live_institution from portal_user where live_institution is not null))";

  @PersistenceContext private EntityManager entities;

  @Override
  protected Outcome work(JobTurn turn) {
    return new Outcome(
        entities
            .createNativeQuery(DELETE)
            .setParameter("past", turn.startedAt().minus(KEPT))
            .executeUpdate(),
        0);
  }
}
