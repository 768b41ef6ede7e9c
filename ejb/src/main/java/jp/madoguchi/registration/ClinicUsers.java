package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The users whose registration is complete, for whoever must know or write to one. */
@Dependent
public class ClinicUsers {
  @PersistenceContext private EntityManager entities;

  /**
   * The caller, for example.
   *
   * @throws IllegalStateException if nobody has this address
   */
  public ClinicUser byAddress(String address) {
    return find("address", address)
        .orElseThrow(() -> new IllegalStateException("no user has the address of the caller"));
  }

  /**
   * The same, held until the transaction ends: what the caller does in two windows at the same time
   * happens one after the other.
   */
  public ClinicUser lockedByAddress(String address) {
    return entities
        .createQuery("select u from PortalUser u where u.address = :address", PortalUser.class)
        .setParameter("address", address)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult()
        .seen();
  }

  public Optional<ClinicUser> ofInstitution(long institutionId) {
    return find("institutionId", institutionId);
  }

  Optional<ClinicUser> withAddress(String address) {
    return find("address", address);
  }

  private Optional<ClinicUser> find(String attribute, Object wanted) {
    return entities
        .createQuery(
            "select u from PortalUser u where u." + attribute + " = :wanted", PortalUser.class)
        .setParameter("wanted", wanted)
        .getResultStream()
        .findFirst()
        .map(PortalUser::seen);
  }

  /** At once, so that a second user of the same address or institution is refused here. */
  void add(PortalUser user) {
    entities.persist(user);
    entities.flush();
  }
}
