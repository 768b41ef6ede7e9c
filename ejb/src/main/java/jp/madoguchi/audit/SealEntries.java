package jp.madoguchi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Adds committed entries to the chain, in a transaction of its own. */
@Stateless
@PermitAll
public class SealEntries {
  static final int MOST = 500;
  private static final System.Logger LOG = System.getLogger(SealEntries.class.getName());

  @Inject private SealedEntries chain;
  @Inject private ChainHashes hashes;
  @Inject private Clock clock;

  /**
   * @param known where this node last saw the end
   * @return whether entries may be left, and where the end is now; empty while another node seals
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Sealed> seal(ChainPoint known) {
    return chain.claimHead().map(end -> seal(end, known));
  }

  private Sealed seal(ChainHead end, ChainPoint known) {
    if (end.sequence() < known.sequence()) {
      // The end was taken back. What this node remembers becomes the proof.
      LOG.log(System.Logger.Level.ERROR, "the audit chain lost its end");
      drop(known.sequence(), known.hash());
    }
    List<AuditEntry> entries = chain.unsealed(MOST);
    entries.forEach(entry -> entry.seal(end, hashes));
    if (end.sequence() > 0 && anchorIsDue(end)) {
      drop(end.sequence(), end.hash());
    }
    return new Sealed(entries.size() == MOST, new ChainPoint(end.sequence(), end.hash()));
  }

  private boolean anchorIsDue(ChainHead end) {
    Optional<ChainAnchor> last = chain.lastAnchor();
    return last.isEmpty()
        || last.get().sequence() != end.sequence()
            && !hour(last.get().at()).equals(hour(clock.instant()));
  }

  private void drop(long sequence, String hash) {
    ChainAnchor anchor = new ChainAnchor(sequence, hash, clock.instant(), hashes);
    if (chain.add(anchor)) {
      LOG.log(System.Logger.Level.INFO, anchor::toString);
    }
  }

  private static Instant hour(Instant instant) {
    return instant.truncatedTo(ChronoUnit.HOURS);
  }

  record Sealed(boolean more, ChainPoint end) {}
}
