package jp.madoguchi.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: the rows that a feed's check found wrong, which quote names, are forgotten after 90
 * days.
 */
@Named("purgeFeeds")
@Dependent
public class PurgeFeeds extends NightlyWork.InOnePiece {
  private static final Duration ERRORS_KEPT = Duration.ofDays(90);

  private static final String ERRORS =
      "delete from feed_error where upload_id in"
          + " (select id from feed_upload where checked_at < :past)";

  @PersistenceContext private EntityManager entities;

  @Override
  protected Outcome work(JobTurn turn) {
    int errors =
        entities
            .createNativeQuery(ERRORS)
            .setParameter("past", turn.startedAt().minus(ERRORS_KEPT))
            .executeUpdate();
    return new Outcome(errors, 0);
  }
}
