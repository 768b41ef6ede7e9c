package jp.madoguchi.terminal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.shared.KeyedHash;

/**
 * Wrong tries, by sheet, and by network at each: those with an earlier sheet do not count after
 * 再発行.
 */
@Dependent
class WrongActivations {
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @PersistenceContext private EntityManager entities;
  @Inject private KeyedHash keyedHash;
  @Inject private Clock clock;

  /** From when on it may be tried again, if that is not now. */
  Optional<Instant> waitsUntil(String tried) {
    return entities
        .createQuery(
            "select w.waitsUntil from WrongActivation w"
                + " where w.sheet = :key and w.waitsUntil > :now",
            Instant.class)
        .setParameter("key", key(tried))
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  /** How many there are together with this one. Of two at once one waits for the other. */
  int count(String tried) {
    String key = key(tried);
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

  void forget(String tried) {
    WrongActivation wrong = entities.find(WrongActivation.class, key(tried));
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

  private String key(String tried) {
    return keyedHash.of(tried, "wrong_activation");
  }
}
