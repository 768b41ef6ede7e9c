package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.madoguchi.shared.Secrets;

@Dependent
class PasswordResets {
  @PersistenceContext private EntityManager entities;

  /** Of two requests for one name, one waits for the other. */
  PasswordReset forName(String name) {
    entities
        .createNativeQuery(
            "insert into password_reset (name) values (:name) on conflict do nothing")
        .setParameter("name", name)
        .executeUpdate();
    return entities.find(PasswordReset.class, name, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * @param lock PESSIMISTIC_WRITE to use it, so that of two uses one waits
   * @throws jp.madoguchi.shared.Refusal AUT-005 if there is none
   */
  PasswordReset withToken(String token, LockModeType lock) {
    return entities
        .createQuery("select r from PasswordReset r where r.tokenHash = :hash", PasswordReset.class)
        .setParameter("hash", Secrets.sha256(token))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(PasswordReset::useless);
  }

  /** A link that was sent to the name before leads nowhere any more. */
  void end(String name) {
    entities
        .createQuery("update PasswordReset r set r.tokenHash = null where r.name = :name")
        .setParameter("name", name)
        .executeUpdate();
  }

  /** Forgets links that no limit counts any more; they were over long before. */
  int purge(Instant now) {
    return entities
        .createQuery("delete from PasswordReset r where r.sentAt <= :past")
        .setParameter("past", now.minus(PasswordReset.DAY))
        .executeUpdate();
  }
}
