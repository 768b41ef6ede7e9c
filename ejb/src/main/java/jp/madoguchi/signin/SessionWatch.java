package jp.madoguchi.signin;

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
   * The person did something.
   *
   * @return how long the session goes on from here; empty if it is over
   */
  public Optional<Duration> seen(String sessionKey, String name) {
    Optional<PortalSession> session = sessions.find(sessionKey, name);
    session.ifPresent(s -> sessions.seen(sessionKey));
    return session.map(s -> s.leftWhenSeen(clock.instant()));
  }

  /** The same without counting as something that the person did. */
  public Optional<Duration> left(String sessionKey, String name) {
    return sessions.find(sessionKey, name).map(s -> s.left(clock.instant()));
  }
}
