package jp.madoguchi.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A system of the fund that calls the portal's REST, as often as it likes. */
final class SystemCaller {
  private static final String NAME = "bench";
  private static final String SECRET = UUID.randomUUID().toString();
  private static final String ADD =
      """
      insert into api_client (version, name, scopes, secret_hash, ends_at, per_minute, issued_at,
        issued_by)
      values (0, '%s', '%s', encode(sha256('%s'), 'hex'), now() + interval '1 day', 10000000,
        now(), 'bench')
      """;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI portal;
  private volatile String token;

  /**
   * @param scopes with spaces between
   */
  SystemCaller(PostgresPortal portal, String scopes) throws Exception {
    this.portal = URI.create(portal.address());
    portal.execute(ADD.formatted(NAME, scopes, SECRET));
    drawToken();
  }

  /** A token is good for ten minutes. */
  void drawToken() throws Exception {
    String form = "grant_type=client_credentials&client_id=" + NAME + "&client_secret=" + SECRET;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.resolve("/api/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    token =
        Json.createReader(new StringReader(send(request).body()))
            .readObject()
            .getString("access_token");
  }

  /** The answer to what is asked. */
  String get(String path) throws Exception {
    return send(request(path)).body();
  }

  /**
   * @param tag of the version that is known
   * @return the tag of the version after it
   */
  String post(String path, String tag) throws Exception {
    return send(request(path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", tag)
            .POST(BodyPublishers.noBody()))
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(portal.resolve("/api/v1" + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(
          answer.statusCode() + " for " + answer.uri().getPath() + ": " + answer.body());
    }
    return answer;
  }
}
