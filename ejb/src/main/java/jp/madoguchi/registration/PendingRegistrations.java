package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

@Dependent
class PendingRegistrations {
  /** A link that was used or whose time was over says so for as long; after that it is unknown. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  /** Of the keyed hash; enough to tell a damaged link from one that is no longer known. */
  private static final int TAG_LENGTH = 8;

  @PersistenceContext private EntityManager entities;
  @Inject private Secrets secrets;
  @Inject private KeyedHash hash;

  /** For a link: nobody can guess it, and it shows whether it arrived whole. */
  String newToken() {
    String random = secrets.token();
    return random + tag(random);
  }

  private String tag(String random) {
    return hash.of(random, "registration link").substring(0, TAG_LENGTH);
  }

  /**
   * The link of an earlier registration with the same address leads nowhere from now on. Nobody
   * knows whether both are of the same person, so this one then asks for its password.
   *
   * @throws Refusal REG-070 if another one of the same address is made in the same moment
   */
  void replace(PendingRegistration registration) {
    int replaced =
        entities
            .createQuery("delete from PendingRegistration p where p.address = :address")
            .setParameter("address", registration.address().orElseThrow())
            .executeUpdate();
    if (replaced > 0) {
      registration.contested();
    }
    try {
      entities.persist(registration);
      entities.flush();
    } catch (PersistenceException e) {
      throw new Refusal(Problem.of(null, ErrorCode.REG_070));
    }
  }

  /**
   * @param lock PESSIMISTIC_WRITE to use it, so that of two presses of the button one waits
   * @throws Refusal TOK-003 if this was never anybody's token, TOK-005 if it no longer is
   */
  PendingRegistration withToken(String token, LockModeType lock) {
    int end = token.length() - TAG_LENGTH;
    if (end < 0 || !tag(token.substring(0, end)).equals(token.substring(end))) {
      throw new Refusal(Problem.of(null, ErrorCode.TOK_003));
    }
    return having("tokenHash", token, lock)
        .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.TOK_005)));
  }

  /**
   * @throws Refusal TOK-005 if nothing is known of it
   */
  PendingRegistration withHandle(String handle, LockModeType lock) {
    return having("handleHash", handle, lock)
        .orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.TOK_005)));
  }

  /** The one that waits for its link, or did so in vain; empty if there is none. */
  Optional<PendingRegistration> lockedOf(String address) {
    return entities
        .createQuery(
            "select p from PendingRegistration p where p.address = :address",
            PendingRegistration.class)
        .setParameter("address", address)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Optional<PendingRegistration> having(String attribute, String secret, LockModeType lock) {
    return entities
        .createQuery(
            "select p from PendingRegistration p where p." + attribute + " = :hash",
            PendingRegistration.class)
        .setParameter("hash", Secrets.sha256(secret))
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Erases who registered and let the time run out, and what lies long enough; gives how many. */
  int purge(Instant now) {
    int erased = erase(now);
    return erased + forget(now);
  }

  private int erase(Instant now) {
    return entities
        .createQuery(
            """
            update PendingRegistration p set p.address = null, p.maskedAddress = null,
              p.familyName = null, p.givenName = null, p.phone = null, p.passwordHash = null
            where p.expiresAt <= :now and p.maskedAddress is not null
            """)
        .setParameter("now", now)
        .executeUpdate();
  }

  private int forget(Instant now) {
    return entities
        .createQuery(
            """
            delete from PendingRegistration p
            where coalesce(p.usedAt, p.expiresAt) <= :long
            """)
        .setParameter("long", now.minus(REMEMBERED))
        .executeUpdate();
  }
}
