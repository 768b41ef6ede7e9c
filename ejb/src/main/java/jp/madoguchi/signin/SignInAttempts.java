package jp.madoguchi.signin;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.shared.KeyedHash;

/**
 * Wrong passwords in a row, by user name as typed: also for names that nobody has, so that a lock
 * tells nothing about who is registered. Kept is only a keyed hash of the name, for people type
 * their password there too.
 */
@Dependent
public class SignInAttempts {
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private KeyedHash keyedHash;

  /** The same as {@link #lockedFor} in a transaction of its own; see {@link People#look}. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Duration lookAtLock(String name) {
    return lockedFor(name);
  }

  /** How long the name is still locked; zero if it is not. */
  public Duration lockedFor(String name) {
    return entities
        .createQuery(
            "select a.lockedUntil from SignInAttempt a"
                + " where a.name = :name and a.lockedUntil is not null",
            Instant.class)
        .setParameter("name", key(name))
        .getResultStream()
        .findFirst()
        .map(this::left)
        .orElse(Duration.ZERO);
  }

  /** Which of the names are locked now; one statement, however many they are. */
  public Set<String> lockedOf(Collection<String> names) {
    Map<String, String> byKey = names.stream().distinct().collect(toMap(this::key, name -> name));
    return entities
        .createQuery(
            "select a.name from SignInAttempt a where a.name in :keys and a.lockedUntil > :now",
            String.class)
        .setParameter("keys", byKey.keySet())
        .setParameter("now", clock.instant())
        .getResultStream()
        .map(byKey::get)
        .collect(toSet());
  }

  /**
   * The same, once every other try of the name has ended; until this one has, no other goes on. An
   * answer is given only after this, or many tries at once would all be free.
   */
  Duration lockedInTurn(String name) {
    Instant until = held(name).lockedUntil();
    return until == null ? Duration.ZERO : left(until);
  }

  void failed(String name) {
    held(name).failed(clock.instant());
  }

  private Duration left(Instant until) {
    Duration left = Duration.between(clock.instant(), until);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private SignInAttempt held(String name) {
    String key = key(name);
    SignInAttempt attempt = null;
    // Whoever signed in meanwhile has taken the row away.
    while (attempt == null) {
      entities
          .createNativeQuery(
              "insert into sign_in_attempt (name, failures) values (:name, 0)"
                  + " on conflict do nothing")
          .setParameter("name", key)
          .executeUpdate();
      attempt = entities.find(SignInAttempt.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
    return attempt;
  }

  /** What failed so long ago that it is no longer a row of wrong passwords. */
  int purge(Instant now) {
    return entities
        .createQuery("delete from SignInAttempt a where a.failedAt is null or a.failedAt <= :past")
        .setParameter("past", now.minus(REMEMBERED))
        .executeUpdate();
  }

  /** Nothing wrong was typed so far: after the right password, and when an operator unlocks. */
  public void succeeded(String name) {
    SignInAttempt attempt = entities.find(SignInAttempt.class, key(name));
    if (attempt != null) {
      entities.remove(attempt);
    }
  }

  private String key(String name) {
    return keyedHash.of(name, "sign_in_attempt");
  }
}
