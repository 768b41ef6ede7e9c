package jp.madoguchi.clients;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.shared.KeyedHash;
import jp.madoguchi.shared.Secrets;

/**
 * Tokens as signed JWTs (RFC 7519, HS256). Only the portal makes and reads them, so one key that
 * all its nodes have is enough; it is derived from the key of the keyed hashes and has no other
 * purpose.
 */
@Dependent
class BearerTokens {
  static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private static final String OURS = "madoguchi";
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final String SCOPE = "scope";

  @Inject private KeyedHash keyedHash;
  @Inject private Secrets secrets;
  @Inject private Clock clock;

  /**
   * @param scopes those of the client, unless it asked for fewer
   */
  record Content(ClientName client, Set<Scope> scopes) {}

  String sign(Content content) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(OURS)
            .audience(OURS)
            .subject(content.client().text())
            .claim(SCOPE, keys(content.scopes()))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(GOOD_FOR)))
            .jwtID(secrets.token())
            .build();
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).build();
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(new MACSigner(key()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** Empty for what this portal has not signed for itself, in this way, or no longer stands by. */
  Optional<Content> read(String token) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      JWSHeader header = signed.getHeader();
      boolean genuine =
          header.getAlgorithm().equals(JWSAlgorithm.HS256)
              && TYPE.equals(header.getType())
              && signed.verify(new MACVerifier(key()));
      return genuine ? content(signed.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException notAToken) {
      return Optional.empty();
    }
  }

  private Optional<Content> content(JWTClaimsSet claims) throws ParseException {
    boolean good =
        OURS.equals(claims.getIssuer())
            && claims.getAudience().equals(List.of(OURS))
            && claims.getExpirationTime() != null
            && clock.instant().isBefore(claims.getExpirationTime().toInstant());
    return good
        ? ClientName.of(claims.getSubject()).map(c -> new Content(c, scopes(claims)))
        : Optional.empty();
  }

  private static Set<Scope> scopes(JWTClaimsSet claims) {
    return Arrays.stream(String.valueOf(claims.getClaim(SCOPE)).split(" "))
        .flatMap(key -> Scope.of(key).stream())
        .collect(Collectors.toSet());
  }

  /** In the order of the scopes, with spaces between. */
  static String keys(Set<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::key).collect(Collectors.joining(" "));
  }

  private byte[] key() {
    return HexFormat.of().parseHex(keyedHash.of("HS256", "bearer_token"));
  }
}
