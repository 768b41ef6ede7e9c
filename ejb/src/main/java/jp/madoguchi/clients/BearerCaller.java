package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who calls with a token. Also asks the client itself, so that one that was revoked or has lost a
 * scope is stopped before its tokens end.
 */
@Stateless
@PermitAll
public class BearerCaller {
  @Inject private BearerTokens tokens;
  @Inject private Callers callers;

  /**
   * Whatever the door that it came by.
   *
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
                callers
                    .active(content.client())
                    .map(client -> callers.of(client, content.scopes())));
  }
}
