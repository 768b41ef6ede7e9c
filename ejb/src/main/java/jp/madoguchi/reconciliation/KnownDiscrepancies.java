package jp.madoguchi.reconciliation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.reconciliation.Findings.Finding;

/** 不一致 as they are kept. */
@Dependent
class KnownDiscrepancies {
  /** A statement takes a limited number of values. */
  private static final int AT_ONCE = 1_000;

  @PersistenceContext private EntityManager entities;
  @EJB private NoteDiscrepancy trail;
  @Inject private RunRecord record;
  @Inject private Clock clock;

  /** One whose fact stands, only looked at: others may decide about it meanwhile. */
  record Standing(long id, Finding matter) {}

  /** Nobody else decides about it before this transaction ends; refuses an unknown reference. */
  Discrepancy locked(String reference) {
    return entities
        .createQuery(
            "select d from Discrepancy d where d.reference = :reference", Discrepancy.class)
        .setParameter("reference", reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no discrepancy " + reference));
  }

  /**
   * What is known already stays as it is; what was settled comes back only as another fact.
   *
   * @return how many are new; one that has become another fact stays the one that it was
   */
  long note(JobTurn turn, List<Finding> findings) {
    long changed = 0;
    for (int from = 0; from < findings.size(); from += AT_ONCE) {
      changed += noteSome(turn, findings.subList(from, Math.min(from + AT_ONCE, findings.size())));
    }
    record.found(turn, changed);
    return changed;
  }

  /** On most nights almost all is known, and is only looked at. */
  private long noteSome(JobTurn turn, List<Finding> findings) {
    Set<Finding> kept =
        standing("d.standingKey in :some", findings.stream().map(Finding::key).toList()).stream()
            .map(Standing::matter)
            .collect(Collectors.toSet());
    List<Finding> news = findings.stream().filter(finding -> !kept.contains(finding)).toList();
    Map<String, Discrepancy> known =
        locked("d.standingKey in :some", news.stream().map(Finding::key).toList()).stream()
            .collect(Collectors.toMap(Discrepancy::standingKey, Function.identity()));
    return news.stream().filter(finding -> note(turn, finding, known.get(finding.key()))).count();
  }

  /** What was noted is written; nothing of it is needed any more in this transaction. */
  void letGo() {
    entities.flush();
    entities.clear();
  }

  private boolean note(JobTurn turn, Finding finding, Discrepancy known) {
    Instant now = clock.instant();
    if (known != null && known.says(finding)) {
      return false;
    }
    if (known != null && !known.isSettled()) {
      known.renew(finding, now);
      trail.note(known.reference(), NoteDiscrepancy.News.CHANGED);
      return false;
    }
    if (known != null) {
      known.giveWay();
      entities.flush();
    }
    Discrepancy found = new Discrepancy(nextReference(), finding, turn.runId(), now);
    entities.persist(found);
    trail.note(found.reference(), NoteDiscrepancy.News.FOUND);
    return true;
  }

  /** Leaves unwritten what is not written yet: a number depends on none of it. */
  private String nextReference() {
    Number next =
        (Number)
            entities
                .createNativeQuery("select nextval('discrepancy_number')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    return "D%08d".formatted(next.longValue());
  }

  long countStanding() {
    return entities
        .createQuery(
            "select count(d) from Discrepancy d where d.standingKey is not null", Long.class)
        .getSingleResult();
  }

  /** Ids of those whose fact stood when it was looked at last. */
  List<Long> standingAfter(long id, int most) {
    return entities
        .createQuery(
            "select d.id from Discrepancy d where d.standingKey is not null and d.id > :id"
                + " order by d.id",
            Long.class)
        .setParameter("id", id)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those of them whose fact still stood when it was looked at last. */
  List<Standing> standing(List<Long> ids) {
    return standing("d.id in :some and d.standingKey is not null", ids);
  }

  /** As {@link #standing}; nobody else decides about them before this transaction ends. */
  List<Discrepancy> locked(List<Long> ids) {
    return locked("d.id in :some and d.standingKey is not null", ids);
  }

  private List<Standing> standing(String which, List<?> some) {
    return entities
        .createQuery(
            "select d.id, d.kind, d.institutionId, d.subject, d.beforeText, d.afterText"
                + " from Discrepancy d where "
                + which,
            Object[].class)
        .setParameter("some", some)
        .getResultStream()
        .map(c -> new Standing((long) c[0], matter(c)))
        .toList();
  }

  private static Finding matter(Object[] c) {
    return new Finding(
        (DiscrepancyKind) c[1], (long) c[2], (String) c[3], (String) c[4], (String) c[5]);
  }

  private List<Discrepancy> locked(String which, List<?> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select d from Discrepancy d where " + which + " order by d.id", Discrepancy.class)
        .setParameter("some", some)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
