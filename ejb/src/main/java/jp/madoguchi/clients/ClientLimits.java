package jp.madoguchi.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.settings.Throttle;

/**
 * How often a network may try to draw tokens, and how often a refusal stands in the trail, which is
 * as often as one may try to sign in, and how often a client may call, which stands with the
 * client. Counted in the memory of each node, so that no call waits for a row: where there are two
 * nodes, a client may call twice as often.
 */
@ApplicationScoped
public class ClientLimits {
  private static final int MINUTES_OF_AN_HOUR = 60;

  private final Map<ClientName, Throttle> calls = new ConcurrentHashMap<>();
  private final Throttle tokens;
  private final Throttle refused;
  private final Clock clock;

  @Inject
  public ClientLimits(Clock clock, Settings settings) {
    this.clock = clock;
    tokens = asOftenAsSignIns(clock, settings);
    refused = asOftenAsSignIns(clock, settings);
  }

  /** For the proxy of the container. */
  ClientLimits() {
    tokens = null;
    refused = null;
    clock = null;
  }

  private static Throttle asOftenAsSignIns(Clock clock, Settings settings) {
    return new Throttle(
        clock,
        () -> settings.intOf(Setting.SIGN_INS_PER_MINUTE),
        () -> settings.intOf(Setting.SIGN_INS_PER_HOUR));
  }

  /**
   * Whoever is refused fills the trail no faster than that.
   *
   * @param whom the caller, or the internet address of a stranger
   * @return empty if it was not too often, else when a refusal stands in the trail again
   */
  public Optional<Instant> countRefused(String whom) {
    return refused.count(whom);
  }

  /** Empty if it was not too often, else when the network may try again. */
  Optional<Instant> countToken(String internetAddress) {
    return tokens.count(internetAddress);
  }

  /** Empty if it was not too often, else when the client may call again. */
  Optional<Instant> countCall(ClientName client, int perMinute) {
    return calls
        .computeIfAbsent(
            client, c -> new Throttle(clock, () -> perMinute, () -> perMinute * MINUTES_OF_AN_HOUR))
        .count(client.text());
  }
}
