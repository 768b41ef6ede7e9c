package jp.madoguchi.terminal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.settings.LockPolicy;

/** The wrong tries with one sheet, or of one network at it. */
@Entity
class WrongActivation {
  /** A keyed hash of what names it. */
  @Id private String sheet;

  private int tries;
  private Instant triedAt;

  /** Null while nobody has to wait. */
  private Instant waitsUntil;

  protected WrongActivation() {}

  int count(Instant now) {
    triedAt = now;
    tries++;
    Duration wait = LockPolicy.after(tries);
    waitsUntil = wait.isZero() ? null : now.plus(wait);
    return tries;
  }
}
