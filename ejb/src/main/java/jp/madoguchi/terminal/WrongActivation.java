package jp.madoguchi.terminal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The wrong tries with one sheet. */
@Entity
class WrongActivation {
  /** A keyed hash of what names the sheet. */
  @Id private String sheet;

  private int tries;
  private Instant triedAt;

  protected WrongActivation() {}

  int count(Instant now) {
    triedAt = now;
    return ++tries;
  }
}
