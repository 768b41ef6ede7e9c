package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.KeyedHash;

/**
 * Wrong passwords in a row, by user name as typed: also for names that nobody has, so that a lock
 * tells nothing about who is registered. Kept is only a keyed hash of the name, for people type
 * their password there too.
 */
@Dependent
class SignInAttempts {
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private KeyedHash keyedHash;

  /** How long the name is still locked; zero if it is not. */
  Duration lockedFor(String name) {
    SignInAttempt attempt = entities.find(SignInAttempt.class, key(name));
    if (attempt == null || attempt.lockedUntil() == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), attempt.lockedUntil());
    return left.isNegative() ? Duration.ZERO : left;
  }

  void failed(String name) {
    String key = key(name);
    entities
        .createNativeQuery(
            "insert into sign_in_attempt (name, failures) values (:name, 0) on conflict do nothing")
        .setParameter("name", key)
        .executeUpdate();
    SignInAttempt attempt = entities.find(SignInAttempt.class, key, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
    Instant now = clock.instant();
    attempt.failed(now);
  }

  /** What failed so long ago that it is no longer a row of wrong passwords. */
  void purge(Instant now) {
    entities
        .createQuery("delete from SignInAttempt a where a.failedAt is null or a.failedAt <= :past")
        .setParameter("past", now.minus(REMEMBERED))
        .executeUpdate();
  }

  void succeeded(String name) {
    SignInAttempt attempt = entities.find(SignInAttempt.class, key(name));
    if (attempt != null) {
      entities.remove(attempt);
    }
  }

  private String key(String name) {
    return keyedHash.of(name, "sign_in_attempt");
  }
}
