package jp.madoguchi.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: the rows that a feed's check found wrong, which quote names, are forgotten after 90
 * days; a feed about which nobody has decided for 30 days counts as discarded, and its file is
 * erased.
 */
@Named("purgeFeeds")
@Dependent
public class PurgeFeeds extends NightlyWork.InOnePiece {
  private static final Duration ERRORS_KEPT = Duration.ofDays(90);
  private static final Duration UNDECIDED_KEPT = Duration.ofDays(30);

  private static final String ERRORS =
      "delete from feed_error where upload_id in"
          + " (select id from feed_upload where checked_at < :past)";

  private static final String UNDECIDED =
      "select id, generation_id from feed_upload where state in ('CHECKING', 'WAITING_RELEASE')"
          + " and wanted_at < :past order by id for update";

  private static final String DISCARD =
      "update feed_upload set state = 'DISCARDED', decided_by = 'system', decided_at = :now,"
          + " generation_id = null, version = version + 1 where id = :id";

  @PersistenceContext private EntityManager entities;

  @Override
  protected Outcome work(JobTurn turn) {
    int errors =
        entities
            .createNativeQuery(ERRORS)
            .setParameter("past", turn.startedAt().minus(ERRORS_KEPT))
            .executeUpdate();
    List<?> undecided =
        entities
            .createNativeQuery(UNDECIDED)
            .setParameter("past", turn.startedAt().minus(UNDECIDED_KEPT))
            .getResultList();
    undecided.forEach(row -> discard((Object[]) row, turn));
    return new Outcome(errors + undecided.size(), 0);
  }

  /** Whoever still checks it can write no more. */
  private void discard(Object[] upload, JobTurn turn) {
    for (String table : List.of("feed_check", "feed_error", "feed_part")) {
      delete(table, "upload_id", upload[0]);
    }
    if (upload[1] != null) {
      for (String table : List.of("feed_staged", "feed_row", "feed_statement", "feed_absence")) {
        delete(table, "generation_id", upload[1]);
      }
    }
    entities
        .createNativeQuery(DISCARD)
        .setParameter("now", turn.startedAt())
        .setParameter("id", upload[0])
        .executeUpdate();
  }

  private void delete(String table, String column, Object value) {
    entities
        .createNativeQuery("delete from " + table + " where " + column + " = :value")
        .setParameter("value", value)
        .executeUpdate();
  }
}
