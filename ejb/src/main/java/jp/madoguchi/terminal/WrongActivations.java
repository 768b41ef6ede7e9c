package jp.madoguchi.terminal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.KeyedHash;

/** Wrong tries, by sheet: those with an earlier one do not count after 再発行. */
@Dependent
class WrongActivations {
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @PersistenceContext private EntityManager entities;
  @Inject private KeyedHash keyedHash;
  @Inject private Clock clock;

  /** How many there are together with this one. Of two at once one waits for the other. */
  int count(String sheet) {
    String key = key(sheet);
    entities
        .createNativeQuery(
            "insert into wrong_activation (sheet, tries) values (:sheet, 0)"
                + " on conflict do nothing")
        .setParameter("sheet", key)
        .executeUpdate();
    return entities
        .find(WrongActivation.class, key, LockModeType.PESSIMISTIC_WRITE)
        .count(clock.instant());
  }

  void forget(String sheet) {
    WrongActivation wrong = entities.find(WrongActivation.class, key(sheet));
    if (wrong != null) {
      entities.remove(wrong);
    }
  }

  /** The lock stays; only the way to it is forgotten. */
  int purge(Instant now) {
    return entities
        .createQuery("delete from WrongActivation w where w.triedAt <= :past")
        .setParameter("past", now.minus(REMEMBERED))
        .executeUpdate();
  }

  private String key(String sheet) {
    return keyedHash.of(sheet, "wrong_activation");
  }
}
