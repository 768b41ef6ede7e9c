package jp.madoguchi.web.clients;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who wants a token, as sent. {@code toString} does not say the secret.
 *
 * @param clientId null when nobody says who it is, or in two ways at once
 */
record ClientCredentials(String clientId, String secret) {
  private static final String BASIC = "Basic ";
  private static final ClientCredentials NONE = new ClientCredentials(null, null);

  /** Both in the header are form-encoded before they are put together (RFC 6749 §2.3.1). */
  static ClientCredentials read(String authorization, String clientId, String secret) {
    if (authorization == null) {
      return new ClientCredentials(clientId, secret);
    }
    if (secret != null || !authorization.startsWith(BASIC)) {
      return NONE;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip());
      String[] both = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
      return both.length == 2 ? new ClientCredentials(plain(both[0]), plain(both[1])) : NONE;
    } catch (IllegalArgumentException notEncoded) {
      return NONE;
    }
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return String.valueOf(clientId);
  }
}
