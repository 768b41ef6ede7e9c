package jp.madoguchi.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The verifications of the chain. */
@Dependent
class TrailChecks {
  private static final String NIGHTLY = "nightly";

  @PersistenceContext private EntityManager entities;
  @Inject private SealedEntries chain;
  @Inject private ChainHashes hashes;
  @Inject private Clock clock;

  /**
   * Opens one, unless one is open. Whoever opens holds the end of the chain, so that two never do
   * it at once.
   *
   * @param whole from the first entry on, instead of from where the last one ended
   */
  boolean start(String by, boolean whole) {
    chain.awaitHead();
    if (newest(1).stream().anyMatch(check -> check.state() == TrailCheck.State.RUNNING)) {
      return false;
    }
    ChainPoint from = whole ? ChainPoint.START : resumable();
    long target = Math.max(chain.claimedEnd(), from.sequence());
    entities.persist(new TrailCheck(by, clock.instant(), from, target, hashes));
    return true;
  }

  /**
   * Opens one of the whole chain, unless the night has had one.
   *
   * @param since the night's begin
   */
  boolean startNightly(Instant since) {
    chain.awaitHead();
    Long done =
        entities
            .createQuery(
                "select count(c) from TrailCheck c where c.startedBy = :by and c.startedAt > :since",
                Long.class)
            .setParameter("by", NIGHTLY)
            .setParameter("since", since)
            .getSingleResult();
    return done == 0 && start(NIGHTLY, true);
  }

  /** Where the last one ended, if that is still true. */
  private ChainPoint resumable() {
    return newest(1).stream()
        .filter(check -> check.genuine(hashes))
        .map(TrailCheck::reached)
        .filter(chain::has)
        .findFirst()
        .orElse(ChainPoint.START);
  }

  /** Locks the open one; empty if there is none or another node advances it. */
  Optional<TrailCheck> claimOpen() {
    return entities
        .createNativeQuery(
            "select * from audit_check where open_key = 'OPEN' for update skip locked",
            TrailCheck.class)
        .getResultStream()
        .map(TrailCheck.class::cast)
        .findFirst();
  }

  /** The newest first; only an open one has not finished. */
  List<TrailCheck> newest(int most) {
    return entities
        .createQuery("select c from TrailCheck c order by c.id desc", TrailCheck.class)
        .setMaxResults(most)
        .getResultList();
  }
}
