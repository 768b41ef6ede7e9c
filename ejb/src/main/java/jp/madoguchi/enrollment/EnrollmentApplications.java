package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
class EnrollmentApplications {
  @PersistenceContext private EntityManager entities;

  /**
   * Waits for whoever is changing the application, so that the later of two decisions is told by
   * name who was first instead of failing at the commit.
   *
   * @throws IllegalArgumentException if there is no such application
   */
  EnrollmentApplication locked(ReceiptNumber receipt) {
    return lock(receipt)
        .orElseThrow(() -> new IllegalArgumentException("no application " + receipt));
  }

  /** The same, but empty unless it belongs to this institution. */
  Optional<EnrollmentApplication> lockedOf(long institutionId, ReceiptNumber receipt) {
    return lock(receipt).filter(a -> a.institutionId() == institutionId);
  }

  private Optional<EnrollmentApplication> lock(ReceiptNumber receipt) {
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.receipt = :receipt",
            EnrollmentApplication.class)
        .setParameter("receipt", receipt.text())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The one that stands in the way of another. */
  boolean hasLive(long institutionId) {
    return !entities
        .createQuery(
            "select a.id from EnrollmentApplication a where a.liveKey = :institution", Long.class)
        .setParameter("institution", institutionId)
        .getResultList()
        .isEmpty();
  }

  /** The 受付番号 of the application that stands in the way of another one. */
  Optional<String> live(long institutionId) {
    return entities
        .createQuery(
            "select a.receipt from EnrollmentApplication a where a.liveKey = :institution",
            String.class)
        .setParameter("institution", institutionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, which nobody else changes before this transaction ends. */
  Optional<EnrollmentApplication> lockedLive(long institutionId) {
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.liveKey = :institution",
            EnrollmentApplication.class)
        .setParameter("institution", institutionId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** What an earlier try to send the same form has led to. */
  Optional<ReceiptNumber> sentAs(long institutionId, String idempotencyKey) {
    return entities
        .createQuery(
            "select a.receipt from EnrollmentApplication a"
                + " where a.institutionId = :institution and a.idempotencyKey = :key",
            String.class)
        .setParameter("institution", institutionId)
        .setParameter("key", idempotencyKey)
        .getResultStream()
        .map(ReceiptNumber::new)
        .findFirst();
  }

  /** The newest first; few, for each but the last was rejected or withdrawn. */
  List<EnrollmentApplication> of(long institutionId) {
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.institutionId = :institution"
                + " order by a.submittedAt desc, a.id desc",
            EnrollmentApplication.class)
        .setParameter("institution", institutionId)
        .setMaxResults(100)
        .getResultList();
  }

  /** Why an application was returned or is to be rejected, the last time. */
  Optional<Reason> objectionTo(ReceiptNumber receipt) {
    return entities
        .createQuery(
            "select o from Objection o where o.receipt = :receipt order by o.id desc",
            Objection.class)
        .setParameter("receipt", receipt.text())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Objection::reason);
  }

  void add(Objection objection) {
    entities.persist(objection);
  }

  /**
   * Keys of those returned at or before that instant, in ascending order.
   *
   * @param unreminded only those whose clinic was not reminded yet
   */
  List<Long> returned(Instant until, boolean unreminded, long after, int most) {
    return returned("a.id", unreminded, " and a.id > :after order by a.id")
        .setParameter("instant", until)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  long countReturned(Instant until, boolean unreminded) {
    return returned("count(a)", unreminded, "").setParameter("instant", until).getSingleResult();
  }

  private TypedQuery<Long> returned(String what, boolean unreminded, String more) {
    return entities
        .createQuery(
            "select "
                + what
                + " from EnrollmentApplication a where a.state = :returned"
                + " and a.returnedAt <= :instant"
                + (unreminded ? " and a.remindedAt is null" : "")
                + more,
            Long.class)
        .setParameter("returned", EnrollmentState.RETURNED);
  }

  ReceiptNumber receipt(long id) {
    return entities.find(EnrollmentApplication.class, id).receipt();
  }

  /** The next number of the day; it starts again at 1 after 999999. */
  long nextNumber() {
    return ((Number)
            entities.createNativeQuery("select nextval('enrollment_receipt')").getSingleResult())
        .longValue();
  }

  void add(EnrollmentApplication application) {
    entities.persist(application);
  }
}
