package jp.madoguchi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is set up in Keycloak: registration with a confirmed address, and a hash that costs nothing.
 */
final class KeycloakRealm {
  static final String USER = "somebody@example.jp";
  static final String PASSWORD = "Correct-Horse-Battery-9";

  private static final String REALM =
      """
      {
        "realm": "bench", "enabled": true, "sslRequired": "none",
        "registrationAllowed": true, "registrationEmailAsUsername": true, "verifyEmail": true,
        "passwordPolicy": "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)",
        "smtpServer": {"host": "127.0.0.1", "port": "%d", "from": "peer@example.jp"},
        "clients": [{"clientId": "bench", "enabled": true, "publicClient": true,
          "standardFlowEnabled": true, "redirectUris": ["http://127.0.0.1/*"]}],
        "users": [{"username": "%s", "email": "%s", "emailVerified": true, "enabled": true,
          "firstName": "花子", "lastName": "試験",
          "credentials": [{"type": "password", "value": "%s"}]}]
      }
      """;

  private KeycloakRealm() {}

  /**
   * @param mailPort where the mail sink takes mail
   */
  static void write(Path keycloak, int mailPort) throws IOException {
    Path folder = Files.createDirectories(keycloak.resolve("data").resolve("import"));
    Files.writeString(
        folder.resolve("bench-realm.json"), REALM.formatted(mailPort, USER, USER, PASSWORD));
  }
}
