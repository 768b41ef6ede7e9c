package jp.madoguchi.golive;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The 運用開始日 and what happened to them. */
@Dependent
class GoLiveDates {
  @PersistenceContext private EntityManager entities;

  Optional<GoLiveDate> of(long institutionId) {
    return Optional.ofNullable(entities.find(GoLiveDate.class, institutionId));
  }

  /**
   * A new one where nothing was ever registered.
   *
   * @param version of what the person saw
   * @throws Refusal OPS-004 when it was changed meanwhile
   */
  GoLiveDate toChange(long institutionId, long version) {
    GoLiveDate found =
        entities.find(GoLiveDate.class, institutionId, LockModeType.PESSIMISTIC_WRITE);
    if (version != (found == null ? MyGoLiveDate.NEVER : found.version())) {
      throw new Refusal(Problem.of(null, ErrorCode.OPS_004));
    }
    return found == null ? new GoLiveDate(institutionId) : found;
  }

  void keep(GoLiveDate date, GoLiveChange change) {
    entities.persist(date);
    entities.persist(change);
  }

  /** The newest first. */
  List<MyGoLiveDate.Change> changes(long institutionId, int most) {
    return entities
        .createQuery(
            "select c from GoLiveChange c where c.institutionId = :institution order by c.id desc",
            GoLiveChange.class)
        .setParameter("institution", institutionId)
        .setMaxResults(most)
        .getResultStream()
        .map(GoLiveChange::change)
        .toList();
  }
}
