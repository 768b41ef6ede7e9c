package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.receipt = :receipt",
            EnrollmentApplication.class)
        .setParameter("receipt", receipt.text())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no application " + receipt));
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

  Optional<EnrollmentApplication> newestOf(long institutionId) {
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.institutionId = :institution"
                + " order by a.submittedAt desc, a.id desc",
            EnrollmentApplication.class)
        .setParameter("institution", institutionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
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
