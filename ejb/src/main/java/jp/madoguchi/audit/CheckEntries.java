package jp.madoguchi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Advances the open verification by one chunk, in a transaction of its own. */
@Stateless
@PermitAll
public class CheckEntries {
  static final int CHUNK = 1_000;
  private static final System.Logger LOG = System.getLogger(CheckEntries.class.getName());

  @Inject private TrailChecks checks;
  @Inject private SealedEntries chain;
  @Inject private ChainHashes hashes;
  @Inject private Clock clock;

  /** Whether anything is left to do now. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean advance() {
    Optional<TrailCheck> open = checks.claimOpen();
    open.filter(check -> !check.genuine(hashes)).ifPresent(check -> check.restart(hashes));
    open.ifPresent(this::advance);
    return open.isPresent() && open.get().state() == TrailCheck.State.RUNNING;
  }

  private void advance(TrailCheck check) {
    ChainPoint from = check.reached();
    ChainWalk walk = new ChainWalk(hashes, from.sequence(), from.hash());
    List<AuditEntry> entries = chain.after(from.sequence(), check.target(), CHUNK);
    Optional<ChainBreak> found = walk(walk, entries);
    boolean last = entries.size() < CHUNK;
    if (found.isEmpty() && last) {
      found = walk.end(check.target());
    }
    check.advance(new ChainPoint(walk.sequence(), walk.hash()), hashes);
    if (last || found.isPresent()) {
      finish(check, found);
    }
  }

  private Optional<ChainBreak> walk(ChainWalk walk, List<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, List<ChainAnchor>> anchors =
        chain.anchors(walk.sequence(), entries.get(entries.size() - 1).sequence()).stream()
            .collect(Collectors.groupingBy(ChainAnchor::sequence));
    for (AuditEntry entry : entries) {
      Optional<ChainBreak> found =
          walk.step(entry, anchors.getOrDefault(entry.sequence(), List.of()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** An end that was seen to be good is an anchor for the next time. */
  private void finish(TrailCheck check, Optional<ChainBreak> found) {
    check.finish(found.orElse(null), clock.instant(), hashes);
    found.ifPresent(b -> LOG.log(System.Logger.Level.ERROR, "the audit chain breaks: " + b));
    ChainPoint end = check.reached();
    if (found.isEmpty() && end.sequence() > 0) {
      chain.add(new ChainAnchor(end.sequence(), end.hash(), clock.instant(), hashes));
    }
  }
}
