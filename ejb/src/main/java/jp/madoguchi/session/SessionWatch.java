package jp.madoguchi.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Asked at every request of somebody who is signed in. The web container's own session is only
 * where the key lies: whether it still counts stands in the database, so that a reset of the
 * password ends it on every node.
 */
@Dependent
@Transactional
public class SessionWatch {
  @Inject private Sessions sessions;
  @Inject private Clock clock;

  /**
   * A session that goes on.
   *
   * @param left how long from here
   * @param mustEnrol whether the person can do nothing but set up the second factor
   */
  public record Open(Duration left, boolean mustEnrol) {}

  /** The person did something; empty if the session is over. */
  public Optional<Open> seen(String sessionKey, String name) {
    Optional<PortalSession> session = sessions.find(sessionKey, name);
    session.ifPresent(s -> sessions.seen(sessionKey));
    return session.map(s -> new Open(s.leftWhenSeen(clock.instant()), s.mustEnrol()));
  }

  /** The same without counting as something that the person did. */
  public Optional<Open> left(String sessionKey, String name) {
    return sessions
        .find(sessionKey, name)
        .map(s -> new Open(s.left(clock.instant()), s.mustEnrol()));
  }
}
