package jp.madoguchi.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.settings.LockPolicy;

/** The wrong passwords in a row of one user name. */
@Entity
class SignInAttempt {
  /** A keyed hash of the name. */
  @Id private String name;

  private int failures;
  private Instant lockedUntil;
  private Instant failedAt;

  protected SignInAttempt() {}

  Instant lockedUntil() {
    return lockedUntil;
  }

  void failed(Instant now) {
    failures++;
    failedAt = now;
    Duration lock = LockPolicy.after(failures);
    lockedUntil = lock.isZero() ? null : now.plus(lock);
  }
}
