package jp.madoguchi.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.inspection.Safety;

@Dependent
class EvidenceFiles {
  private static final String DONE =
      "select e.id from evidence e where e.receipt is null and e.uploaded_at < :unsent"
          + " union all select e.id from evidence e"
          + " join enrollment_finished f on f.receipt = e.receipt"
          + " where f.finished_at < :finished";

  @PersistenceContext private EntityManager entities;

  void add(Evidence evidence, byte[] content) {
    entities.persist(evidence);
    for (int at = 0, number = 1; at < content.length; at += EvidencePart.BYTES, number++) {
      int end = Math.min(content.length, at + EvidencePart.BYTES);
      entities.persist(
          new EvidencePart(evidence.id(), number, Arrays.copyOfRange(content, at, end)));
    }
  }

  /** Opens an original for somebody. */
  void add(EvidenceOpening opening) {
    entities.persist(opening);
  }

  byte[] content(Evidence evidence) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    entities
        .createQuery(
            "select p.content from EvidencePart p where p.evidenceId = :id order by p.number",
            byte[].class)
        .setParameter("id", evidence.id())
        .getResultList()
        .forEach(content::writeBytes);
    return content.toByteArray();
  }

  /** Those of a form that is not sent yet, in the order in which they came. */
  List<Evidence> unsent(long institutionId) {
    return entities
        .createQuery(
            "select e from Evidence e where e.institutionId = :institution and e.receipt is null"
                + " order by e.id",
            Evidence.class)
        .setParameter("institution", institutionId)
        .getResultList();
  }

  /** Of this institution only, sent or not. */
  Optional<Evidence> withReference(long institutionId, String reference) {
    return entities
        .createQuery(
            "select e from Evidence e"
                + " where e.institutionId = :institution and e.reference = :reference",
            Evidence.class)
        .setParameter("institution", institutionId)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  List<Evidence> of(String receipt) {
    return entities
        .createQuery(
            "select e from Evidence e where e.receipt = :receipt order by e.number", Evidence.class)
        .setParameter("receipt", receipt)
        .getResultList();
  }

  Optional<Evidence> of(String receipt, int number) {
    return entities
        .createQuery(
            "select e from Evidence e where e.receipt = :receipt and e.number = :number",
            Evidence.class)
        .setParameter("receipt", receipt)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Ids of those whose scan is due, the oldest first. Locks nothing. */
  List<Long> waitingForTheScanner(int most) {
    return entities
        .createQuery(
            "select e.id from Evidence e where e.safety = :waiting order by e.scannedAt, e.id",
            Long.class)
        .setParameter("waiting", Safety.WAITING)
        .setMaxResults(most)
        .getResultList();
  }

  /** Locks one; empty if it is gone. */
  Optional<Evidence> locked(long id) {
    return Optional.ofNullable(entities.find(Evidence.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Ids of those nobody needs any more, in ascending order. */
  List<Long> done(Instant unsentBefore, Instant finishedBefore, long after, int most) {
    List<?> ids =
        entities
            .createNativeQuery("select id from (" + DONE + ") d where id > :after order by id")
            .setParameter("unsent", unsentBefore)
            .setParameter("finished", finishedBefore)
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  long countDone(Instant unsentBefore, Instant finishedBefore) {
    Object count =
        entities
            .createNativeQuery("select count(*) from (" + DONE + ") d")
            .setParameter("unsent", unsentBefore)
            .setParameter("finished", finishedBefore)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  void erase(Evidence evidence) {
    entities
        .createQuery("delete from EvidencePart p where p.evidenceId = :id")
        .setParameter("id", evidence.id())
        .executeUpdate();
  }

  void remove(Evidence evidence) {
    erase(evidence);
    entities.remove(evidence);
  }
}
