package jp.madoguchi.container;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.madoguchi.harness.Door;

/** The same as {@link StrangeRequests} where no token is needed, for one is to be had there. */
record OpenDoorRequests(SystemClient client, Random chance) {
  HttpRequest.Builder token(boolean strange) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("grant_type", "client_credentials");
    fields.put("client_id", client.name());
    fields.put("client_secret", client.secret());
    StringBuilder form = new StringBuilder();
    fields.forEach(
        (name, value) -> form.append(name).append('=').append(sent(value, strange)).append('&'));
    HttpRequest.Builder request =
        request("/api/token", "application/x-www-form-urlencoded", strange);
    if (strange && chance.nextInt(4) == 0) {
      request.header("Authorization", one(List.of("Basic", "Basic x", "Basic Og==", "Bearer x")));
    }
    return request.POST(BodyPublishers.ofString(form + (strange ? "scope=" + sent("", true) : "")));
  }

  private String sent(String value, boolean strange) {
    boolean other = strange && chance.nextBoolean();
    return URLEncoder.encode(other ? one(StrangeRequests.TEXTS) : value, StandardCharsets.UTF_8);
  }

  /** Of an account that there is not. */
  HttpRequest.Builder activation(boolean strange) {
    JsonObjectBuilder form = Json.createObjectBuilder();
    Map.of(
            "institutionCode",
            "99%08d".formatted(chance.nextInt(100_000_000)),
            "accountId",
            "W0000001",
            "password",
            Terminal.WRONG,
            "activationCode",
            "000000000000")
        .forEach(
            (name, value) ->
                form.add(
                    name, strange && chance.nextBoolean() ? one(StrangeRequests.TEXTS) : value));
    String body = form.build().toString();
    if (strange && chance.nextInt(4) == 0) {
      List<String> bodies = new ArrayList<>(BadTexts.JSON);
      bodies.addAll(
          List.of("", "null", "[]", body.substring(1), "{\"password\":{}}", "[".repeat(4000)));
      body = one(bodies);
    }
    return request("/api/terminal/activations", "application/json", strange)
        .POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path, String type, boolean strange) {
    String sent = strange && chance.nextInt(6) == 0 ? one(StrangeRequests.TYPES) : type;
    return Door.ofThisServer().request(path).header("Content-Type", sent);
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
