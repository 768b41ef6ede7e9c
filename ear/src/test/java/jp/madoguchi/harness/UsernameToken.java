package jp.madoguchi.harness;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** The security header of an envelope, made by hand. */
public record UsernameToken(
    String name, String type, String password, String nonce, String created) {
  private static final String WSS =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-";
  private static final String PROFILE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#";

  private static final String BASE64 =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";

  /**
   * @param age how long ago it was made
   */
  public static UsernameToken digest(String name, String secret, Duration age) {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String created = Instant.now().minus(age).truncatedTo(ChronoUnit.MILLIS).toString();
    String digest = Base64.getEncoder().encodeToString(sha1(random, created + secret));
    String nonce = Base64.getEncoder().encodeToString(random);
    return new UsernameToken(name, "PasswordDigest", digest, nonce, created);
  }

  public UsernameToken asText(String secret) {
    return new UsernameToken(name, "PasswordText", secret, nonce, created);
  }

  public UsernameToken withNonce(String written) {
    return new UsernameToken(name, type, password, written, created);
  }

  private static byte[] sha1(byte[] nonce, String rest) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(nonce);
      return sha1.digest(rest.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String header() {
    return "<w:Security xmlns:w=\"%swssecurity-secext-1.0.xsd\" xmlns:u=\"%swssecurity-utility-1.0.xsd\">"
            .replace("%swssecurity-", WSS)
        + "<w:UsernameToken><w:Username>"
        + name
        + "</w:Username><w:Password Type=\""
        + PROFILE
        + type
        + "\">"
        + password
        + "</w:Password>"
        + (nonce == null ? "" : "<w:Nonce EncodingType=\"" + BASE64 + "\">" + nonce + "</w:Nonce>")
        + (created == null ? "" : "<u:Created>" + created + "</u:Created>")
        + "</w:UsernameToken></w:Security>";
  }
}
