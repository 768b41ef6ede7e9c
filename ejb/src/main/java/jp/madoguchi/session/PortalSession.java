package jp.madoguchi.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.Secrets;

/** That somebody is signed in. Without its row no request of a session is answered. */
@Entity
class PortalSession {
  @Id private String keyHash;
  private String name;
  private String role;
  private Instant startedAt;
  private Instant lastSeenAt;
  private boolean mustEnrol;

  protected PortalSession() {}

  PortalSession(String key, SignedIn who, boolean mustEnrol, Instant now) {
    keyHash = Secrets.sha256(key);
    name = who.name();
    role = who.role();
    startedAt = now;
    lastSeenAt = now;
    this.mustEnrol = mustEnrol;
  }

  boolean belongsTo(String caller) {
    return name.equals(caller);
  }

  /**
   * @param key of the session that asks
   */
  MySessions.Row row(String key) {
    return new MySessions.Row(startedAt, lastSeenAt, keyHash.equals(Secrets.sha256(key)));
  }

  boolean mustEnrol() {
    return mustEnrol;
  }

  /** Zero or less when it is over. */
  Duration left(Instant now) {
    return Duration.between(now, SessionPolicy.endsAt(role, startedAt, lastSeenAt));
  }

  /** What would be left if the person were seen now. */
  Duration leftWhenSeen(Instant now) {
    return Duration.between(now, SessionPolicy.endsAt(role, startedAt, now));
  }
}
