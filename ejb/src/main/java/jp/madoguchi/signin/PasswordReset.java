package jp.madoguchi.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;

/**
 * The link with which one user name gets a new password; there is one at a time, so an older one
 * leads nowhere. Kept for names that nobody has, too: asking for one costs the same work.
 */
@Entity
class PasswordReset {
  static final Duration GOOD_FOR = Duration.ofMinutes(60);

  /** So long the links of a name are counted. */
  static final Duration DAY = Duration.ofHours(24);

  @Id private String name;
  private String tokenHash;
  private Instant expiresAt;
  private Instant sentAt;
  private Instant sentBeforeAt;
  private Instant sentFirstAt;

  protected PasswordReset() {}

  PasswordReset(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /**
   * Makes {@code token} the only one that counts.
   *
   * @return false, and nothing is changed, when three were made within the last 24 hours
   */
  boolean renew(String token, Instant now) {
    if (sentFirstAt != null && sentFirstAt.isAfter(now.minus(DAY))) {
      return false;
    }
    sentFirstAt = sentBeforeAt;
    sentBeforeAt = sentAt;
    sentAt = now;
    tokenHash = Secrets.sha256(token);
    expiresAt = now.plus(GOOD_FOR);
    return true;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /**
   * @throws Refusal AUT-005 when its time is over
   */
  void requireOpen(Instant now) {
    if (!now.isBefore(expiresAt)) {
      throw useless();
    }
  }

  void use() {
    tokenHash = null;
  }

  /** The same for expired, used, replaced and unknown links: a stranger learns nothing. */
  static Refusal useless() {
    return new Refusal(Problem.of(null, ErrorCode.AUT_005, GOOD_FOR.toMinutes()));
  }
}
