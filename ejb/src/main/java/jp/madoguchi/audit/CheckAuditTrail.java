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

/**
 * Verifies the whole chain every night, and carries out what people start. Every node does; the
 * open verification is locked by one at a time and continued by any.
 */
@Singleton
@PermitAll
public class CheckAuditTrail {
  private static final Duration LONGEST_RUN = Duration.ofMillis(1_500);
  private static final Duration NIGHT = Duration.ofHours(12);

  @Inject private TrailChecks checks;
  @EJB private CheckEntries entries;
  @Inject private Clock clock;

  /**
   * For the night's run. Does nothing when one goes on, or the night has had one.
   *
   * @return whether one was started
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean startNightly() {
    return checks.startNightly(clock.instant().minus(NIGHT));
  }

  @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void advance() {
    Instant start = clock.instant();
    boolean more = true;
    while (more && Duration.between(start, clock.instant()).compareTo(LONGEST_RUN) < 0) {
      more = entries.advance();
    }
  }
}
