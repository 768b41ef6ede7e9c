package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.Secrets;

@Dependent
class StaffUsers {
  @PersistenceContext private EntityManager entities;

  void add(StaffUser user) {
    entities.persist(user);
    entities.flush();
  }

  Optional<StaffUser> named(String name) {
    return entities
        .createQuery("select u from StaffUser u where u.name = :name", StaffUser.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** Held until the transaction ends. */
  Optional<StaffUser> held(String name) {
    return entities
        .createQuery("select u from StaffUser u where u.name = :name", StaffUser.class)
        .setParameter("name", name == null ? "" : name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * The same.
   *
   * @throws StaffNotFound
   */
  StaffUser locked(String name) {
    return held(name).orElseThrow(StaffNotFound::new);
  }

  boolean isTaken(String address) {
    return !entities
        .createQuery("select u.id from StaffUser u where u.address = :address", Long.class)
        .setParameter("address", address)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * @param lock PESSIMISTIC_WRITE to use the link, so that of two uses one waits
   * @throws jp.madoguchi.shared.Refusal STF-009 if there is none
   */
  StaffUser invitedWith(String token, LockModeType lock) {
    return entities
        .createQuery("select u from StaffUser u where u.invitationHash = :hash", StaffUser.class)
        .setParameter("hash", Secrets.sha256(token))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(StaffUser::useless);
  }

  /** Those with the role, held until the transaction ends: nobody else changes who has it. */
  List<StaffUser> lockedHaving(StaffRole role) {
    return entities
        .createQuery(
            "select u from StaffUser u where u.role = :role order by u.id", StaffUser.class)
        .setParameter("role", role)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  long count() {
    return entities.createQuery("select count(u) from StaffUser u", Long.class).getSingleResult();
  }

  /** Those who can sign in and act in the role. */
  List<StaffUser> acting(StaffRole role) {
    return entities
        .createQuery(
            "select u from StaffUser u where u.role = :role and u.suspendedAt is null"
                + " and u.invitedUntil is null order by u.id",
            StaffUser.class)
        .setParameter("role", role)
        .getResultList();
  }
}
