package jp.madoguchi.users;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jp.madoguchi.shared.Secrets;

@Dependent
class AddressChanges {
  @PersistenceContext private EntityManager entities;

  /** The one of the institution that waits, or a new one, which is kept once it is asked for. */
  AddressChange of(String institutionCode) {
    AddressChange known = entities.find(AddressChange.class, institutionCode);
    return known == null ? new AddressChange(institutionCode) : known;
  }

  void keep(AddressChange change) {
    entities.persist(change);
  }

  /**
   * @param lock PESSIMISTIC_WRITE to use it, so that of two presses of the button one waits
   * @throws jp.madoguchi.shared.Refusal USR-006 if there is none
   */
  AddressChange withToken(String token, LockModeType lock) {
    return entities
        .createQuery("select c from AddressChange c where c.tokenHash = :hash", AddressChange.class)
        .setParameter("hash", Secrets.sha256(token))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(AddressChange::useless);
  }

  void end(AddressChange change) {
    entities.remove(change);
  }
}
