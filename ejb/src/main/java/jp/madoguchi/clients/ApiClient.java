package jp.madoguchi.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.Secrets;

/**
 * API利用者. Of its secrets it keeps the hashes: they are random, so SHA-256 is enough. Only of a
 * client that uses SOAP the secrets themselves are kept, too, sealed and bound to it: a digest is
 * made with the secret, so it cannot be checked with a hash.
 */
@Entity
class ApiClient {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String name;
  private String scopes;
  private String secretHash;

  /** Null unless the secret was changed. */
  private String formerHash;

  private Instant formerUntil;

  /** Null unless it uses SOAP. */
  private byte[] sealedSecret;

  private byte[] formerSealed;
  private Instant endsAt;
  private int perMinute;
  private Instant issuedAt;
  private String issuedBy;
  private Instant usedAt;
  private Instant revokedAt;

  protected ApiClient() {}

  ApiClient(ClientForm.Checked form, Seal seal, String secret, Instant now, String issuer) {
    name = form.name().text();
    scopes = form.scopes().stream().map(Scope::key).collect(Collectors.joining(" "));
    secretHash = Secrets.sha256(secret);
    sealedSecret = form.soap() ? seal.seal(secret, boundTo()) : null;
    endsAt = form.end();
    perMinute = form.perMinute();
    issuedAt = now;
    issuedBy = issuer;
  }

  ClientName name() {
    return new ClientName(name);
  }

  Set<Scope> scopes() {
    return Arrays.stream(scopes.split(" "))
        .map(key -> Scope.of(key).orElseThrow())
        .collect(Collectors.toSet());
  }

  int perMinute() {
    return perMinute;
  }

  ClientState state(Instant now) {
    if (revokedAt != null) {
      return ClientState.REVOKED;
    }
    return now.isBefore(endsAt) ? ClientState.ACTIVE : ClientState.EXPIRED;
  }

  /** Both are compared to their ends, so that the time tells nothing. */
  boolean opensWith(String secret, Instant now) {
    String typed = Secrets.sha256(secret);
    boolean current = same(secretHash, typed);
    boolean former = same(formerHash == null ? "" : formerHash, typed);
    return current | former & isFormerGood(now);
  }

  boolean usesSoap() {
    return sealedSecret != null;
  }

  /** Those that are good now; none unless it uses SOAP. */
  List<String> openedSecrets(Seal seal, Instant now) {
    return Stream.of(sealedSecret, isFormerGood(now) ? formerSealed : null)
        .filter(Objects::nonNull)
        .map(kept -> seal.open(kept, boundTo()))
        .toList();
  }

  private String boundTo() {
    return "api_client/" + name + "/secret";
  }

  private boolean isFormerGood(Instant now) {
    return formerUntil != null && now.isBefore(formerUntil);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  void used(Instant now) {
    usedAt = now;
  }

  /**
   * @param overlap how long the secret of before stays good, too
   * @throws Refusal CLI-007 unless it is active
   */
  void rotate(Seal seal, String secret, Duration overlap, Instant now) {
    requireActive(now);
    formerHash = secretHash;
    formerUntil = now.plus(overlap);
    secretHash = Secrets.sha256(secret);
    if (usesSoap()) {
      formerSealed = overlap.isZero() ? null : sealedSecret;
      sealedSecret = seal.seal(secret, boundTo());
    }
  }

  /**
   * For good.
   *
   * @throws Refusal CLI-007 unless it is active
   */
  void revoke(Instant now) {
    requireActive(now);
    revokedAt = now;
    formerSealed = null;
    sealedSecret = null;
  }

  private void requireActive(Instant now) {
    if (state(now) != ClientState.ACTIVE) {
      throw new Refusal(Problem.of(null, ErrorCode.CLI_007));
    }
  }

  ClientList.Row row(Instant now) {
    return new ClientList.Row(
        name,
        state(now),
        scopes().stream().sorted().map(Scope::key).toList(),
        endsAt,
        perMinute,
        usesSoap(),
        issuedAt,
        issuedBy,
        usedAt,
        isFormerGood(now) ? formerUntil : null);
  }
}
