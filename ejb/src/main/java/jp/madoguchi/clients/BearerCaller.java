package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who calls with a token. Also asks the client itself, so that one that was revoked or has lost a
 * scope is stopped before its tokens end.
 */
@Stateless
@PermitAll
public class BearerCaller {
  @Inject private BearerTokens tokens;
  @Inject private ApiClients clients;
  @Inject private ClientLimits limits;
  @Inject private Clock clock;

  /**
   * @param name as the trail knows it
   * @param roles of the container
   * @param again when it may call again; null unless it called too often
   */
  public record Caller(String name, Set<Scope> scopes, Set<String> roles, Instant again) {}

  /** Empty when nobody is to be let in with it. */
  public Optional<Caller> of(String token) {
    return tokens
        .read(token)
        .flatMap(
            content ->
                clients
                    .named(content.client())
                    .filter(client -> client.state(clock.instant()) == ClientState.ACTIVE)
                    .map(client -> caller(client, content.scopes())));
  }

  private Caller caller(ApiClient client, Set<Scope> ofToken) {
    Set<Scope> scopes = new HashSet<>(ofToken);
    scopes.retainAll(client.scopes());
    Set<String> roles = scopes.stream().map(Scope::role).collect(Collectors.toSet());
    roles.add(Scope.CLIENT);
    Instant again = limits.countCall(client.name(), client.perMinute()).orElse(null);
    return new Caller(client.name().caller(), scopes, roles, again);
  }
}
