package jp.madoguchi.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Values nobody can guess, and the form in which they are kept. */
@ApplicationScoped
public class Secrets {
  private static final int TOKEN_BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** A token of 256 bits for a link: 43 characters of base64url, no padding. */
  public String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * SHA-256 as 64 hexadecimal digits. For tokens of {@link #token()}, which need no salt; never for
   * anything a person chose.
   */
  public static String sha256(String value) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
