package jp.madoguchi.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.shared.Secrets;

/**
 * What the portal signs with and the receiver verifies with, as the libraries of Standard Webhooks
 * (standardwebhooks.com) take it.
 *
 * @param text {@code whsec_} and 32 bytes in base64
 */
record SigningSecret(String text) {
  private static final String PREFIX = "whsec_";
  private static final String ALGORITHM = "HmacSHA256";

  static SigningSecret draw(Secrets secrets) {
    byte[] bytes = Base64.getUrlDecoder().decode(secrets.token());
    return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
  }

  /** For the header {@code Webhook-Signature}. */
  String sign(String id, Instant at, String body) {
    String content = id + '.' + at.getEpochSecond() + '.' + body;
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      byte[] key = Base64.getDecoder().decode(text.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public String toString() {
    return "SigningSecret";
  }
}
