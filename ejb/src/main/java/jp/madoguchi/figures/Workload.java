package jp.madoguchi.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.shared.Jst;

/**
 * いまの仕事: how many cases wait for whom. One statement, whose work does not grow with the table: each
 * count goes along an index and no further than it is shown.
 */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class Workload {
  /** From here on a count says no more than "so many and more". */
  public static final int MANY = 1000;

  /**
   * Before anything was ever due: what is due after it is everything that waits. To say it so makes
   * H2 go along the index, which it does not do for "is not null".
   */
  private static final Instant NEVER = Instant.EPOCH;

  private static final String COUNTS =
      "select "
          + String.join(
              ", ",
              count("waiting_until > :never", "waiting_until"),
              count("waiting_until < :now", "waiting_until"),
              count("state = 'RETURNED'", "due_at"),
              count("decided_at >= :midnight", "decided_at"));

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * Each at most {@link #MANY} + 1.
   *
   * @param open cases on which the fund has to act
   * @param overdue those of them whose time is over
   * @param returned cases that wait for the clinic
   * @param done cases decided on since midnight in Japan
   */
  public record Now(long open, long overdue, long returned, long done) {}

  public Now now() {
    Instant now = clock.instant();
    Object[] counts =
        (Object[])
            entities
                .createNativeQuery(COUNTS)
                .setParameter("never", NEVER)
                .setParameter("now", now)
                .setParameter("midnight", Jst.midnight(now))
                .getSingleResult();
    return new Now(number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]));
  }

  /**
   * @param key in whose order an index has them; without an order PostgreSQL may look through all
   *     that is done to find what waits
   */
  private static String count(String condition, String key) {
    return "(select count(*) from (select 1 as one from enrollment_flow where %s order by %s limit %d) as found)"
        .formatted(condition, key, MANY + 1);
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
