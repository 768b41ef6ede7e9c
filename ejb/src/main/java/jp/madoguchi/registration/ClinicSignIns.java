package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What sign-in needs to know of a clinic's user. */
@Dependent
public class ClinicSignIns {
  @PersistenceContext private EntityManager entities;

  /** The hash of the password of the user with this address, if there is one. */
  public Optional<String> passwordHashOf(String address) {
    return entities
        .createQuery(
            "select u.passwordHash from PortalUser u where u.address = :address", String.class)
        .setParameter("address", address)
        .getResultStream()
        .findFirst();
  }
}
