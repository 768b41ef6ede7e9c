package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is let in, whatever the door: only a client that is active, and no oftener than agreed. */
@Dependent
class Callers {
  @Inject private ApiClients clients;
  @Inject private ClientLimits limits;
  @Inject private Clock clock;

  /** Empty for a client that there is not, or that has ended. */
  Optional<ApiClient> active(ClientName name) {
    return clients
        .named(name)
        .filter(client -> client.state(clock.instant()) == ClientState.ACTIVE);
  }

  /**
   * Counts the call.
   *
   * @param proved what the caller has shown to hold; what the client has lost since is left out
   */
  BearerCaller.Caller of(ApiClient client, Set<Scope> proved) {
    Set<Scope> scopes = new HashSet<>(proved);
    scopes.retainAll(client.scopes());
    Set<String> roles = scopes.stream().map(Scope::role).collect(Collectors.toSet());
    roles.add(Scope.CLIENT);
    Instant again = limits.countCall(client.name(), client.perMinute()).orElse(null);
    return new BearerCaller.Caller(client.name().caller(), scopes, roles, again);
  }
}
