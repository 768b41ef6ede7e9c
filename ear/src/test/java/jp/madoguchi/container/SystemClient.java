package jp.madoguchi.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.clients.ClientDetail;
import jp.madoguchi.clients.ClientForm;
import jp.madoguchi.clients.ClientList;
import jp.madoguchi.clients.IssueClient;
import jp.madoguchi.clients.IssuedSecret;
import jp.madoguchi.clients.RevokeClient;
import jp.madoguchi.clients.RotateClientSecret;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.harness.UsernameToken;
import jp.madoguchi.shared.Jst;

/** A system that calls the portal over real HTTP. */
record SystemClient(String name, String secret, String token) {
  private static final String JSON = "application/json";

  /** With a token for all its scopes. */
  static SystemClient with(Scope... scopes) {
    return issued(form(uniqueName(), 6_000, scopes)).withToken();
  }

  static SystemClient issued(ClientForm form) {
    IssuedSecret issued =
        As.role("operator", "operator", () -> Bean.of(IssueClient.class).issue(form));
    return new SystemClient(issued.clientId(), UsedSecrets.note(issued.secret()), "");
  }

  static ClientForm form(String name, int perMinute, Scope... scopes) {
    Set<String> keys = Stream.of(scopes).map(Scope::key).collect(Collectors.toSet());
    String lastDay = LocalDate.now(Jst.ZONE).plusMonths(1).toString();
    return new ClientForm(name, keys, lastDay, Integer.toString(perMinute), true);
  }

  static SystemClient withoutSoap(Scope... scopes) {
    ClientForm form = form(uniqueName(), 6_000, scopes);
    return issued(
        new ClientForm(form.name(), form.scopes(), form.lastDay(), form.perMinute(), false));
  }

  static String uniqueName() {
    return "t" + Clinic.key();
  }

  /** For one call by SOAP. */
  UsernameToken digest() {
    return UsernameToken.digest(name, secret, Duration.ZERO);
  }

  String caller() {
    return "client:" + name;
  }

  ClientList.Row look() {
    return As.role("operator", "operator", () -> Bean.of(ClientDetail.class).of(name))
        .orElseThrow();
  }

  /** The same client with another secret and no token. */
  SystemClient rotated(String overlap) {
    IssuedSecret issued =
        As.role(
            "operator", "operator", () -> Bean.of(RotateClientSecret.class).rotate(name, overlap));
    return new SystemClient(name, UsedSecrets.note(issued.secret()), "");
  }

  void revoke() {
    As.role("operator", "operator", () -> Bean.of(RevokeClient.class).revoke(name));
  }

  SystemClient withToken() {
    HttpResponse<String> answer = draw();
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("no token: " + answer.body());
    }
    return with(json(answer).getString("access_token"));
  }

  /** With a token for one of its scopes only. */
  SystemClient withToken(Scope scope) {
    String form = "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret;
    return with(json(draw(form + "&scope=" + scope.key())).getString("access_token"));
  }

  SystemClient with(String otherToken) {
    return new SystemClient(name, secret, UsedSecrets.note(otherToken));
  }

  HttpResponse<String> draw() {
    return draw("grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret);
  }

  /** The answer is what the description of the API says. */
  static HttpResponse<String> draw(String form, String... headers) {
    HttpResponse<String> answer = door().post("/api/token", form, headers);
    Described.API.check(answer);
    return answer;
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** The answer is what the description of the API says. */
  static HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = door().send(request);
    Described.API.check(answer);
    return answer;
  }

  /** With a key of its own. */
  HttpResponse<String> post(String path, String version, String body) {
    return post(path, version, body, Clinic.key());
  }

  /**
   * @param version for If-Match, or null
   */
  HttpResponse<String> post(String path, String version, String body, String key) {
    HttpRequest.Builder request =
        request(path)
            .header("Idempotency-Key", key)
            .header("Content-Type", JSON)
            .POST(BodyPublishers.ofString(body));
    if (version != null) {
      request.header("If-Match", version);
    }
    return send(request);
  }

  HttpRequest.Builder request(String path) {
    return door().request("/api/v1" + path).header("Authorization", "Bearer " + token);
  }

  static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  static Door door() {
    return Door.ofThisServer();
  }
}
