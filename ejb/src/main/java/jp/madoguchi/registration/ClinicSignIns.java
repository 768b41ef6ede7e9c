package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;

/**
 * What sign-in needs to know of a clinic's user, and what decides whether one may. Of a closed user
 * nothing is known.
 */
@Dependent
public class ClinicSignIns {
  @PersistenceContext private EntityManager entities;

  /**
   * A clinic's user as stored; says nothing of its hash in {@code toString}.
   *
   * @param suspended whether an operator has stopped its use
   */
  public record Stored(ClinicUser user, String passwordHash, boolean suspended) {
    @Override
    public String toString() {
      return user.address();
    }
  }

  public Optional<Stored> find(String address) {
    return user(address).map(PortalUser::stored);
  }

  /** The same, held until the transaction ends: whoever suspends the user waits. */
  public Optional<Stored> held(String address) {
    return query(address)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .map(PortalUser::stored);
  }

  /**
   * Does nothing if nobody has this address.
   *
   * @param hash of the new password
   */
  public void changePassword(String address, String hash) {
    user(address).ifPresent(user -> user.changePassword(hash));
  }

  /** 利用停止. Does nothing if nobody has this address. */
  public void suspend(String address, Instant now, String reason) {
    user(address).ifPresent(user -> user.suspend(now, reason));
  }

  /** The end of a 利用停止. Does nothing if nobody has this address. */
  public void resume(String address) {
    user(address).ifPresent(PortalUser::resume);
  }

  private Optional<PortalUser> user(String address) {
    return query(address).getResultStream().findFirst();
  }

  private TypedQuery<PortalUser> query(String address) {
    return entities
        .createQuery(
            "select u from PortalUser u where u.liveAddress = :address and u.closedAt is null",
            PortalUser.class)
        .setParameter("address", address);
  }
}
