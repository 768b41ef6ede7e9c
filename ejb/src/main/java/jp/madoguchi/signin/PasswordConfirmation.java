package jp.madoguchi.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That the person of one session gave the password again, and when. */
@Entity
class PasswordConfirmation {
  @Id private String sessionHash;
  private String name;
  private Instant confirmedAt;

  protected PasswordConfirmation() {}

  PasswordConfirmation(String sessionHash, String name, Instant confirmedAt) {
    this.sessionHash = sessionHash;
    this.name = name;
    this.confirmedAt = confirmedAt;
  }

  boolean holdsFor(String caller, Instant earliest) {
    return name.equals(caller) && !confirmedAt.isBefore(earliest);
  }
}
