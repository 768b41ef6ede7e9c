package jp.madoguchi.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.shared.Jst;

/** いまの仕事: how many cases wait for whom. Four counts, each along an index. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class Workload {
  private static final Set<EnrollmentState> OPEN =
      Set.of(
          EnrollmentState.SUBMITTED,
          EnrollmentState.UNDER_REVIEW,
          EnrollmentState.REJECTION_PROPOSED);

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /**
   * @param open cases on which the fund has to act
   * @param overdue those of them whose time is over
   * @param returned cases that wait for the clinic
   * @param done cases decided on since midnight in Japan
   */
  public record Now(long open, long overdue, long returned, long done) {}

  public Now now() {
    Instant now = clock.instant();
    Instant midnight = LocalDate.ofInstant(now, Jst.ZONE).atStartOfDay(Jst.ZONE).toInstant();
    return new Now(
        count("f.state in :states", Map.of("states", OPEN)),
        count("f.state in :states and f.dueAt < :now", Map.of("states", OPEN, "now", now)),
        count("f.state in :states", Map.of("states", Set.of(EnrollmentState.RETURNED))),
        count("f.decidedAt >= :midnight", Map.of("midnight", midnight)));
  }

  private long count(String condition, Map<String, Object> values) {
    var query =
        entities.createQuery(
            "select count(f) from EnrollmentFlow f where " + condition, Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }
}
