package jp.madoguchi.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.shared.Secrets;

/** Who is signed in, on whichever node. Known by the hash of the session's key. */
@Dependent
public class Sessions {
  /** So that a page with many requests writes once. */
  private static final Duration SEEN_EVERY = Duration.ofSeconds(5);

  @PersistenceContext private EntityManager entities;
  @Inject private Secrets secrets;
  @Inject private Clock clock;

  /**
   * Forgets those that are over by the way.
   *
   * @param name caller name
   * @param role of the container
   * @param mustEnrol whether the person can do nothing but set up the second factor
   */
  public SignedIn open(String name, String role, boolean mustEnrol) {
    SignedIn who = new SignedIn(name, role, secrets.token());
    Instant now = clock.instant();
    entities
        .createQuery("delete from PortalSession s where s.lastSeenAt < :over")
        .setParameter("over", now.minus(SessionPolicy.IDLE))
        .executeUpdate();
    entities.persist(new PortalSession(who.sessionKey(), who, mustEnrol, now));
    return who;
  }

  /** Whether the person can do nothing but set up the second factor. */
  public void mustEnrol(String name, boolean must) {
    entities
        .createQuery("update PortalSession s set s.mustEnrol = :must where s.name = :name")
        .setParameter("must", must)
        .setParameter("name", name)
        .executeUpdate();
  }

  /** Empty if there is none of this name or it is over. */
  Optional<PortalSession> find(String key, String name) {
    PortalSession session = entities.find(PortalSession.class, Secrets.sha256(key));
    boolean open =
        session != null
            && session.belongsTo(name)
            && session.left(clock.instant()).compareTo(Duration.ZERO) > 0;
    return open ? Optional.of(session) : Optional.empty();
  }

  /** A statement of its own: requests of one session come at the same time. */
  void seen(String key) {
    Instant now = clock.instant();
    entities
        .createQuery(
            """
            update PortalSession s set s.lastSeenAt = :now
            where s.keyHash = :hash and s.lastSeenAt < :earlier
            """)
        .setParameter("now", now)
        .setParameter("hash", Secrets.sha256(key))
        .setParameter("earlier", now.minus(SEEN_EVERY))
        .executeUpdate();
  }

  void end(String key) {
    entities
        .createQuery("delete from PortalSession s where s.keyHash = :hash")
        .setParameter("hash", Secrets.sha256(key))
        .executeUpdate();
  }

  /** All of this name but one. */
  void endOthers(String name, String key) {
    entities
        .createQuery("delete from PortalSession s where s.name = :name and s.keyHash <> :hash")
        .setParameter("name", name)
        .setParameter("hash", Secrets.sha256(key))
        .executeUpdate();
  }

  /** On whichever node and device. */
  public void endAll(String name) {
    entities
        .createQuery("delete from PortalSession s where s.name = :name")
        .setParameter("name", name)
        .executeUpdate();
  }
}
