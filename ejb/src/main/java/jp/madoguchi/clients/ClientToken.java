package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Secrets;

/** A client draws a token with its secret. */
@Stateless
@Audited
@PermitAll
public class ClientToken {
  private static final String CLIENT_CREDENTIALS = "client_credentials";

  @Inject private ApiClients clients;
  @Inject private BearerTokens tokens;
  @Inject private ClientLimits limits;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * As sent; each may be null. Says nothing of the secret in {@code toString}.
   *
   * @param scope the scopes that are wanted, with spaces between; null or empty for all of the
   *     client
   */
  public record Request(String grantType, String clientId, String secret, String scope) {
    @Override
    public String toString() {
      return String.valueOf(clientId);
    }
  }

  /**
   * @param scope those of the token, with spaces between
   */
  public record Token(String text, long secondsGood, String scope) {
    @Override
    public String toString() {
      return scope;
    }
  }

  /**
   * @throws TokenRefused API-020 when the internet address tried too often, API-021 for another
   *     grant, API-022 the same whether there is no such client, the secret is wrong or the client
   *     has ended, API-023 for a scope that the client has not
   */
  public Token draw(Request request, String internetAddress) {
    limits
        .countToken(internetAddress)
        .ifPresent(
            again -> {
              throw new TokenRefused(ErrorCode.API_020, again);
            });
    if (!CLIENT_CREDENTIALS.equals(request.grantType())) {
      throw new TokenRefused(ErrorCode.API_021);
    }
    ApiClient client = authenticated(request);
    Set<Scope> wanted = wanted(request.scope(), client.scopes());
    client.used(clock.instant());
    String text = tokens.sign(new BearerTokens.Content(client.name(), wanted));
    return new Token(text, BearerTokens.GOOD_FOR.toSeconds(), BearerTokens.keys(wanted));
  }

  private ApiClient authenticated(Request request) {
    Instant now = clock.instant();
    String secret = request.secret() == null ? "" : request.secret();
    Optional<ApiClient> client = ClientName.of(request.clientId()).flatMap(clients::held);
    client.ifPresent(
        found -> {
          trail.actor(found.name().caller());
          trail.about(found.name().reference());
        });
    // The same work for a client that nobody is.
    Secrets.sha256(secret);
    return client
        .filter(found -> found.opensWith(secret, now))
        .filter(found -> found.state(now) == ClientState.ACTIVE)
        .orElseThrow(() -> new TokenRefused(ErrorCode.API_022));
  }

  private static Set<Scope> wanted(String typed, Set<Scope> held) {
    if (typed == null || typed.isBlank()) {
      return held;
    }
    Set<Scope> wanted = EnumSet.noneOf(Scope.class);
    Arrays.stream(typed.strip().split(" "))
        .map(key -> Scope.of(key).filter(held::contains))
        .forEach(scope -> wanted.add(scope.orElseThrow(() -> new TokenRefused(ErrorCode.API_023))));
    return wanted;
  }
}
