package jp.madoguchi.clients;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Seal;

/**
 * Who calls with a digest of its secret. Each token is good once, on all nodes: its nonce is kept,
 * but only after the digest has proved right, so that strangers fill nothing, and only of calls
 * that are not too many, so that no client fills more than was agreed.
 */
@Stateless
@PermitAll
public class DigestCaller {
  @Inject private Callers callers;
  @Inject private ApiClients clients;
  @Inject private DigestNonces nonces;
  @Inject private ClientLimits limits;
  @Inject private Seal seal;
  @Inject private Clock clock;
  @EJB private NoteRefusedCall refused;

  /**
   * A UsernameToken with PasswordDigest, as sent (WSS UsernameToken Profile 1.1.1). It proves that
   * its sender has the secret and does not say it.
   *
   * @param name of the client
   * @param nonce in base64
   * @param created as sent; the server has seen that it is of these minutes
   * @param digest in base64
   */
  public record Token(String name, String nonce, String created, String digest) {
    boolean isMadeWith(String secret) {
      try {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(Base64.getDecoder().decode(nonce));
        sha1.update(created.getBytes(StandardCharsets.UTF_8));
        sha1.update(secret.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(sha1.digest(), Base64.getDecoder().decode(digest));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-1", e);
      } catch (IllegalArgumentException notBase64) {
        return false;
      }
    }
  }

  /**
   * Whoever calls too often is told so, and the token is not used up. Empty when nobody is to be
   * let in with it; the trail says so, unless the same network was refused as often as it may try
   * to sign in.
   *
   * @param network the internet address that it came from
   */
  public Optional<BearerCaller.Caller> of(Token token, String network) {
    Optional<ClientName> name = ClientName.of(token.name());
    Optional<BearerCaller.Caller> caller =
        name.flatMap(callers::active)
            .filter(found -> proves(token, found))
            .map(found -> callers.of(found, found.scopes()))
            .filter(let -> let.again() != null || nonces.isFirst(name.get(), token.nonce()));
    if (caller.isEmpty() && limits.countRefused(network).isEmpty()) {
      String claimed = name.map(ClientName::reference).orElse(null);
      refused.note(null, claimed, ErrorCode.API_030);
    }
    caller.ifPresent(let -> clients.used(name.get(), clock.instant()));
    return caller;
  }

  private boolean proves(Token token, ApiClient client) {
    Instant now = clock.instant();
    List<String> secrets = client.openedSecrets(seal, now);
    return secrets.stream().anyMatch(token::isMadeWith);
  }
}
