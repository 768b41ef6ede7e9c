package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who calls with a token. Also asks the client itself, so that one that was revoked or has lost a
 * scope is stopped before its tokens end.
 */
@Stateless
@PermitAll
public class BearerCaller {
  @Inject private BearerTokens tokens;
  @Inject private Callers callers;

  /** Empty when nobody is to be let in with it. */
  public Optional<ClientCaller> of(String token) {
    return tokens
        .read(token)
        .flatMap(
            content ->
                callers
                    .active(content.client())
                    .map(client -> callers.of(client, content.scopes())));
  }
}
