package jp.madoguchi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Seals what was committed, every two seconds, so that no use case waits for another one's place in
 * the chain. Every node tries; the end of the chain is locked by one at a time.
 */
@Singleton
@PermitAll
public class SealAuditTrail {
  private static final Duration LONGEST_RUN = Duration.ofMillis(1_500);

  @EJB private SealEntries seal;
  @Inject private Clock clock;

  /** Not for the work, which is in the database: only to notice that the end was taken back. */
  private ChainPoint known = ChainPoint.START;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void sealCommitted() {
    Instant start = clock.instant();
    boolean more = true;
    while (more && Duration.between(start, clock.instant()).compareTo(LONGEST_RUN) < 0) {
      Optional<SealEntries.Sealed> sealed = seal.seal(known);
      sealed.ifPresent(s -> known = s.end());
      more = sealed.isPresent() && sealed.get().more();
    }
  }
}
