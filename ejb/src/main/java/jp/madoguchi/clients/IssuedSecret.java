package jp.madoguchi.clients;

/**
 * What a client needs to draw tokens. The secret is shown once and kept nowhere; {@code toString}
 * does not say it.
 */
public record IssuedSecret(String clientId, String secret) {
  @Override
  public String toString() {
    return clientId;
  }
}
