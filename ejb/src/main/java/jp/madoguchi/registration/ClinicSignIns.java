package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * What sign-in needs to know of a clinic's user, and the one thing that it changes. Of a closed
 * user nothing is known.
 */
@Dependent
public class ClinicSignIns {
  @PersistenceContext private EntityManager entities;

  /** A clinic's user as stored; says nothing of its hash in {@code toString}. */
  public record Stored(ClinicUser user, String passwordHash) {
    @Override
    public String toString() {
      return user.address();
    }
  }

  public Optional<Stored> find(String address) {
    return user(address).map(PortalUser::stored);
  }

  /**
   * Does nothing if nobody has this address.
   *
   * @param hash of the new password
   */
  public void changePassword(String address, String hash) {
    user(address).ifPresent(user -> user.changePassword(hash));
  }

  private Optional<PortalUser> user(String address) {
    return entities
        .createQuery(
            "select u from PortalUser u where u.liveAddress = :address and u.closedAt is null",
            PortalUser.class)
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }
}
