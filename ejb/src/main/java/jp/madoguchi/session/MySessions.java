package jp.madoguchi.session;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Where the caller is signed in at the moment: one line for each browser. */
@Stateless
@RolesAllowed("clinic")
public class MySessions {
  private static final int MOST = 20;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Resource SessionContext session;

  /**
   * @param here whether it is the session of the question
   */
  public record Row(Instant startedAt, Instant lastSeenAt, boolean here) {}

  /**
   * Those that go on; last used, first told.
   *
   * @param sessionKey the random key of the caller's session
   */
  public List<Row> open(String sessionKey) {
    return entities
        .createQuery(
            "select s from PortalSession s where s.name = :name order by s.lastSeenAt desc",
            PortalSession.class)
        .setParameter("name", session.getCallerPrincipal().getName())
        .setMaxResults(MOST)
        .getResultStream()
        .filter(one -> one.left(clock.instant()).toSeconds() > 0)
        .map(one -> one.row(sessionKey))
        .toList();
  }
}
