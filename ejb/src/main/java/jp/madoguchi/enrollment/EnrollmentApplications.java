package jp.madoguchi.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityVerification;
import jp.madoguchi.shared.InstitutionKind;

@Dependent
class EnrollmentApplications {
  /** More people than that do not ask for the next one in the same moment. */
  private static final int AT_ONCE = 50;

  /** In this order. */
  private static final List<String> FREE =
      List.of(
          "offered_to = :reviewer",
          "(offered_to is null or offered_to = :reviewer)",
          "offered_to <> :reviewer");

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

  /** Only to look at. */
  EnrollmentApplication named(ReceiptNumber receipt) {
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.receipt = :receipt",
            EnrollmentApplication.class)
        .setParameter("receipt", receipt.text())
        .getSingleResult();
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

  /** Gives it another version, whatever was changed. */
  void renew(EnrollmentApplication application) {
    entities.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
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
                + " order by a.deadlines.submittedAt desc, a.id desc",
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
   * Keys in ascending order.
   *
   * @param since returned after it
   * @param until returned at or before it
   * @param unreminded only those whose clinic was not reminded yet
   */
  List<Long> returned(Instant since, Instant until, boolean unreminded, long after, int most) {
    return returned("a.id", since, until, unreminded, " and a.id > :after order by a.id")
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  long countReturned(Instant since, Instant until, boolean unreminded) {
    return returned("count(a)", since, until, unreminded, "").getSingleResult();
  }

  private TypedQuery<Long> returned(
      String what, Instant since, Instant until, boolean unreminded, String more) {
    return entities
        .createQuery(
            "select "
                + what
                + " from EnrollmentApplication a where a.standing.state = :returned"
                + " and a.deadlines.returnedAt > :since and a.deadlines.returnedAt <= :until"
                + (unreminded ? " and a.deadlines.remindedAt is null" : "")
                + more,
            Long.class)
        .setParameter("since", since)
        .setParameter("until", until)
        .setParameter("returned", EnrollmentState.RETURNED);
  }

  ReceiptNumber receipt(long id) {
    return entities.find(EnrollmentApplication.class, id).receipt();
  }

  /**
   * The most urgent free one, locked; those that another person takes at the same moment are left
   * out, so that nobody waits and no two get the same. First come those that the reviewer has
   * returned, last those that a colleague has.
   *
   * @param own the reviewer's own address, whose applications are not for them; or empty
   */
  Optional<EnrollmentApplication> takeNext(String reviewer, String own) {
    return FREE.stream()
        .flatMap(condition -> free(condition, reviewer, own))
        .flatMap(id -> lockedIfFree(id).stream())
        .findFirst();
  }

  /** One by one and not with the lock: H2 would lock every row that it sorts. */
  private Stream<Long> free(String condition, String reviewer, String own) {
    return entities
        .createNativeQuery(
            "select id from enrollment_application where state = 'SUBMITTED'"
                + " and lower(submitted_by) <> :own and "
                + condition
                + " order by due_at, receipt",
            Long.class)
        .setParameter("own", own.strip().toLowerCase(Locale.ROOT))
        .setParameter("reviewer", reviewer)
        .setMaxResults(AT_ONCE)
        .getResultList()
        .stream();
  }

  private Optional<EnrollmentApplication> lockedIfFree(long id) {
    return entities
        .createNativeQuery(
            "select * from enrollment_application where id = :id and state = 'SUBMITTED'"
                + " for update skip locked",
            EnrollmentApplication.class)
        .setParameter("id", id)
        .getResultStream()
        .map(EnrollmentApplication.class::cast)
        .findFirst();
  }

  /** Those whose time is over without an approver having been told, the oldest first; locked. */
  List<EnrollmentApplication> overdueUntold(Instant now, int most) {
    return entities
        .createQuery(
            "select a from EnrollmentApplication a where a.standing.state in :waiting and a.deadlines.dueAt < :now"
                + " and a.deadlines.overdueToldAt is null order by a.deadlines.dueAt, a.receipt",
            EnrollmentApplication.class)
        .setParameter("waiting", EnrollmentState.waitingForTheFund())
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(most)
        .getResultList();
  }

  List<ReceiptNumber> unconsidered(Set<InstitutionKind> kinds, int most) {
    return entities
        .createQuery(
            "select a.receipt from EnrollmentApplication a where a.standing.state = :submitted"
                + " and a.consideredAt is null and a.verification = :match"
                + " and a.standing.offeredTo is null and a.soughtBy.kind in :kinds order by a.receipt",
            String.class)
        .setParameter("submitted", EnrollmentState.SUBMITTED)
        .setParameter("match", FacilityVerification.REGISTRY_MATCH)
        .setParameter("kinds", kinds)
        .setMaxResults(most)
        .getResultStream()
        .map(ReceiptNumber::new)
        .toList();
  }

  List<ReceiptNumber> approvedBefore(Instant end, int most) {
    return entities
        .createQuery(
            "select a.receipt from EnrollmentApplication a where a.standing.state = :approved"
                + " and a.standing.decidedAt <= :end order by a.standing.decidedAt, a.receipt",
            String.class)
        .setParameter("approved", EnrollmentState.APPROVED)
        .setParameter("end", end)
        .setMaxResults(most)
        .getResultStream()
        .map(ReceiptNumber::new)
        .toList();
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
