package jp.madoguchi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether the trail is known to be whole. */
@Stateless
@RolesAllowed({"auditor", "operator"})
public class AuditChainState {
  private static final Duration LATE = Duration.ofMinutes(10);

  @Inject private TrailChecks checks;
  @Inject private SealedEntries chain;
  @Inject private ChainHashes hashes;
  @Inject private Clock clock;

  /**
   * @param verifiedAt when the last verification ended; null if there was none, or somebody changed
   *     its result
   * @param verifiedThrough the sequence up to which everything is as it was written
   * @param firstBreak null if none was found
   * @param percent of the verification that runs, or null
   * @param late whether entries have waited for their place in the chain for over ten minutes
   */
  public record State(
      Instant verifiedAt,
      long verifiedThrough,
      ChainBreak firstBreak,
      Integer percent,
      boolean late) {}

  public State now() {
    List<TrailCheck> newest = checks.newest(2);
    Integer percent =
        newest.stream()
            .filter(c -> c.state() == TrailCheck.State.RUNNING)
            .map(TrailCheck::percent)
            .findFirst()
            .orElse(null);
    Optional<TrailCheck> last =
        newest.stream()
            .filter(c -> c.state() != TrailCheck.State.RUNNING)
            .findFirst()
            .filter(c -> c.genuine(hashes));
    return new State(
        last.map(TrailCheck::finishedAt).orElse(null),
        last.map(c -> c.reached().sequence()).orElse(0L),
        last.map(TrailCheck::found).orElse(null),
        percent,
        chain.unsealedBefore(clock.instant().minus(LATE)));
  }
}
