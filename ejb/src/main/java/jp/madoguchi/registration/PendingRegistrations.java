package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

@Dependent
class PendingRegistrations {
  @PersistenceContext private EntityManager entities;

  /**
   * The link of an earlier registration with the same address leads nowhere from now on.
   *
   * @throws Refusal REG-070 if another one of the same address is made in the same moment
   */
  void replace(PendingRegistration registration) {
    entities
        .createQuery("delete from PendingRegistration p where p.address = :address")
        .setParameter("address", registration.address())
        .executeUpdate();
    try {
      entities.persist(registration);
      entities.flush();
    } catch (PersistenceException e) {
      throw new Refusal(Problem.of(null, ErrorCode.REG_070));
    }
  }

  /**
   * @param lock PESSIMISTIC_WRITE to use it, so that of two presses of the button one waits
   * @throws Refusal TOK-003 if no registration has this token
   */
  PendingRegistration withToken(String token, LockModeType lock) {
    return entities
        .createQuery(
            "select p from PendingRegistration p where p.tokenHash = :hash",
            PendingRegistration.class)
        .setParameter("hash", Secrets.sha256(token))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.TOK_003)));
  }
}
