package jp.madoguchi.container;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Requests to an operation as its description would have them, and such in which anything may be
 * something else.
 *
 * @param right values of parameters, by their names
 * @param chance the same each time, so that what was found is found again
 */
record StrangeRequests(SystemClient client, Map<String, List<String>> right, Random chance) {
  static final List<String> TEXTS = texts();
  private static final List<String> TAGS =
      List.of("*", "W/\"1\"", "\"99999999999999999999\"", "\"-1\"", "\"1\", \"2\"", "x", "\"", "");
  private static final List<String> KEYS = List.of("", "short", "k".repeat(81), "a b c d e f g");
  static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "x",
          "",
          "application/json;charset=utf-16",
          "*/*",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "application/json;=;");
  private static final List<String> ACCEPTED =
      List.of("text/html", "application/xml", "x", ",,;q=", "*/*;q=2", "application/json;q=0", "");
  private static final List<String> LANGUAGES =
      List.of("en", "ja-JP", "x-", ",,;q=", "en;q=x", "*", "-", "a".repeat(900), "ja_JP;q=0.5,,");

  /** Longer ones no address has room for. */
  private static final int LONGEST = 1000;

  private static List<String> texts() {
    List<String> all = new ArrayList<>(BadTexts.ALL);
    all.removeIf(text -> text.length() > LONGEST);
    all.addAll(List.of("0", "-1", "1", "null", "true", "9".repeat(30), "１２３", "U20261122-000001"));
    all.addAll(List.of("0000000000", "W0000000", "9223372036854775807", "a/b", "..", ";a=b", "?#"));
    return all;
  }

  /** Everything as it should be, on what is seen at the moment. */
  HttpRequest.Builder straight(Described.Operation operation) {
    String address = address(operation, false);
    HttpRequest.Builder request = client.request(address);
    if (operation.method().equals("POST")) {
      if (operation.path().contains("{")) {
        String thing = address.substring(0, address.lastIndexOf('/'));
        request.header("If-Match", SystemClient.tag(client.get(thing)));
      }
      request.header("Idempotency-Key", Clinic.key());
      request.header("Content-Type", type(operation));
      request.POST(BodyPublishers.ofString(operation.body().isPresent() ? body(operation) : ""));
    }
    return request;
  }

  HttpRequest.Builder strange(Described.Operation operation) {
    // By HTTP/2 the server ends a connection as a whole where it does not want the rest of a body.
    HttpRequest.Builder request =
        client.request(address(operation, true)).version(HttpClient.Version.HTTP_1_1);
    if (chance.nextInt(4) == 0) {
      request.header("Accept", one(ACCEPTED));
    }
    if (chance.nextInt(4) == 0) {
      request.header("Accept-Language", one(LANGUAGES));
    }
    if (operation.method().equals("POST")) {
      request.header("If-Match", chance.nextBoolean() ? "\"" + chance.nextInt(4) + '"' : one(TAGS));
      request.header("Idempotency-Key", chance.nextInt(8) == 0 ? one(KEYS) : Clinic.key());
      request.header("Content-Type", chance.nextInt(6) == 0 ? one(TYPES) : type(operation));
      request.POST(BodyPublishers.ofByteArray(strangeBody(operation)));
    }
    return request;
  }

  /** Without {@code /api/v1}. */
  private String address(Described.Operation operation, boolean strange) {
    String path = operation.path().substring("/api/v1".length());
    for (JsonObject parameter : operation.parameters("path")) {
      String name = parameter.getString("name");
      path = path.replace('{' + name + '}', value(name, strange, 3));
    }
    List<String> pairs = new ArrayList<>();
    for (JsonObject parameter : operation.parameters("query")) {
      String name = parameter.getString("name");
      if (right.containsKey(name) || strange && chance.nextBoolean()) {
        pairs.add(name + '=' + value(name, strange, 2));
      }
    }
    return pairs.isEmpty() ? path : path + '?' + String.join("&", pairs);
  }

  /** Encoded. */
  private String value(String name, boolean strange, int oneIn) {
    boolean other = !right.containsKey(name) || strange && chance.nextInt(oneIn) == 0;
    return URLEncoder.encode(one(other ? TEXTS : right.get(name)), StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private static String type(Described.Operation operation) {
    return operation
        .body()
        .map(body -> body.getJsonObject("content").keySet().iterator().next())
        .orElse("application/json");
  }

  /** What the operation takes; as a file for the register it is one with a fault. */
  private String body(Described.Operation operation) {
    JsonObject all =
        Json.createObjectBuilder()
            .add("template", "OTHER")
            .add("remark", "番号 " + chance.nextInt())
            .add("reason", "番号 " + chance.nextInt())
            .add("concerns", Json.createArrayBuilder().add("STAFF_COUNT"))
            .build();
    Set<String> taken = Described.API.properties(operation);
    JsonObjectBuilder body = Json.createObjectBuilder();
    all.entrySet().stream()
        .filter(part -> taken.isEmpty() || taken.contains(part.getKey()))
        .forEach(part -> body.add(part.getKey(), part.getValue()));
    return body.build().toString();
  }

  private byte[] strangeBody(Described.Operation operation) {
    String good = body(operation);
    String text =
        switch (chance.nextInt(8)) {
          case 0 -> "{\"template\":" + odd() + ",\"concerns\":" + odd() + '}';
          case 1 ->
              "{\"template\":\"COUNTS\",\"remark\":" + odd() + ",\"concerns\":[" + odd() + "]}";
          case 2 -> "{\"template\":\"OTHER\",\"remark\":" + odd() + '}';
          case 3 -> "{\"x\":".repeat(chance.nextInt(9000)) + odd();
          case 4 -> "[".repeat(chance.nextInt(60_000));
          case 5 -> good.substring(0, chance.nextInt(good.length() / 2));
          case 6 -> "{\"template\":\"OTHER\",\"template\":\"COUNTS\",\"\":" + odd() + '}';
          default -> odd();
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && chance.nextInt(8) == 0) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    }
    return bytes;
  }

  private String odd() {
    return switch (chance.nextInt(7)) {
      case 0 -> "null";
      case 1 -> "1e" + chance.nextInt(400_000);
      case 2 -> "-0.1".repeat(chance.nextInt(3));
      case 3 -> "{\"a\":[null,{}]}";
      case 4 -> "true";
      default -> Json.createValue(one(TEXTS)).toString();
    };
  }

  private String one(List<String> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
