package jp.madoguchi.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;

/** What {@code /api/openapi} says, held against what is really sent and answered. */
final class Described {
  private static final String BACK_OFFICE = "/api/v1/";
  private static final String JSON = "application/json";
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** After what it is read with. */
  static final Described API = new Described();

  private final List<Operation> operations;

  private final Shape shape;

  /**
   * @param path with its parameters in braces
   */
  record Operation(String method, String path, JsonObject text) {
    boolean isAt(URI address) {
      return address.getRawPath().matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    List<JsonObject> parameters() {
      return text.containsKey("parameters")
          ? text.getJsonArray("parameters").getValuesAs(JsonObject.class)
          : List.of();
    }

    /** In the path, in the query or in the header. */
    List<JsonObject> parameters(String in) {
      return parameters().stream().filter(p -> p.getString("in").equals(in)).toList();
    }

    Optional<JsonObject> body() {
      return Optional.ofNullable(text.getJsonObject("requestBody"));
    }

    String name() {
      return text.getString("operationId");
    }
  }

  private Described() {
    String answer = Door.ofThisServer().get("/api/openapi?format=JSON").body();
    JsonObject document = Json.createReader(new StringReader(answer)).readObject();
    operations = operations(document);
    shape = new Shape(document.getJsonObject("components").getJsonObject("schemas"));
  }

  /** Of the back office. */
  List<Operation> operations() {
    return operations.stream().filter(o -> o.path().startsWith(BACK_OFFICE)).toList();
  }

  /** Also those that need no token. */
  List<Operation> all() {
    return operations;
  }

  /** The names in the JSON object that the operation takes; empty when it takes none. */
  Set<String> properties(Operation operation) {
    return json(operation).map(shape::properties).orElse(Set.of());
  }

  private static Optional<JsonObject> json(Operation operation) {
    return operation
        .body()
        .map(body -> body.getJsonObject("content").getJsonObject(JSON))
        .map(content -> content.getJsonObject("schema"));
  }

  private static List<Operation> operations(JsonObject document) {
    List<Operation> all = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                METHODS.stream()
                    .filter(item.asJsonObject()::containsKey)
                    .map(m -> operation(m, path, item.asJsonObject().getJsonObject(m)))
                    .forEach(all::add));
    return all;
  }

  private static Operation operation(String method, String path, JsonObject text) {
    return new Operation(method.toUpperCase(Locale.ROOT), path, text);
  }

  Optional<Operation> operation(String method, URI address) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method) && operation.isAt(address))
        .findFirst();
  }

  /** A request to nothing that there is may be answered with any problem. */
  void check(HttpResponse<String> answer) {
    HttpRequest request = answer.request();
    Optional<Operation> operation = operation(request.method(), request.uri());
    boolean good = answer.statusCode() < 300;
    if (good) {
      assertThat(operation).as(request.toString()).isPresent();
      assertThat(undescribed(operation.get(), request)).as(request.toString()).isEmpty();
    }
    operation.ifPresent(
        found -> {
          JsonObject answers = found.text().getJsonObject("responses");
          String status = Integer.toString(answer.statusCode());
          if (good) {
            assertThat(answers.keySet()).as(found.name()).contains(status);
          }
          JsonObject described =
              answers.getJsonObject(answers.containsKey(status) ? status : "default");
          if (described.containsKey("content")) {
            check(answer, described.getJsonObject("content"));
          } else {
            assertThat(answer.body()).isEmpty();
          }
        });
  }

  private void check(HttpResponse<String> answer, JsonObject content) {
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    if (content.containsKey("*/*")) {
      return;
    }
    assertThat(content.keySet()).as("type of %s", answer).contains(type);
    if (!type.endsWith("json")) {
      return;
    }
    JsonValue body = Json.createReader(new StringReader(answer.body())).readValue();
    JsonObject schema = content.getJsonObject(type).getJsonObject("schema");
    assertThat(shape.complaints("", body, schema)).as(answer.body()).isEmpty();
  }

  /** What was sent and stands nowhere or otherwise, and what stands there and was not sent. */
  private List<String> undescribed(Operation operation, HttpRequest request) {
    List<String> queries = names(operation.parameters("query"));
    String sent = request.uri().getRawQuery();
    Stream<String> unknown =
        Stream.of(sent == null ? new String[0] : sent.split("&"))
            .map(pair -> pair.split("=", 2)[0])
            .filter(name -> !queries.contains(name));
    Stream<String> missing =
        operation.parameters("header").stream()
            .filter(header -> header.getBoolean("required", false))
            .map(header -> header.getString("name"))
            .filter(name -> request.headers().firstValue(name).isEmpty());
    return Stream.of(
            unknown, missing, wrongInAddress(operation, request), wrongInBody(operation, request))
        .flatMap(complaint -> complaint)
        .toList();
  }

  private Stream<String> wrongInAddress(Operation operation, HttpRequest request) {
    Map<String, String> sent = new HashMap<>();
    String[] names = operation.path().split("/");
    String[] values = request.uri().getRawPath().split("/");
    for (int i = 0; i < names.length; i++) {
      if (names[i].startsWith("{")) {
        sent.put(names[i].substring(1, names[i].length() - 1), decoded(values[i]));
      }
    }
    String query = request.uri().getRawQuery();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      sent.put(pair.split("=", 2)[0], decoded(pair.split("=", 2)[1]));
    }
    request.headers().map().forEach((name, all) -> sent.put(name, all.get(0)));
    return operation.parameters().stream()
        .filter(parameter -> sent.containsKey(parameter.getString("name")))
        .flatMap(
            parameter -> {
              String name = parameter.getString("name");
              return shape
                  .complaints(name, sent.get(name), parameter.getJsonObject("schema"))
                  .stream();
            });
  }

  private Stream<String> wrongInBody(Operation operation, HttpRequest request) {
    return json(operation).stream()
        .flatMap(
            schema -> {
              JsonValue body = Json.createReader(new StringReader(body(request))).readValue();
              return shape.complaints("body", body, schema).stream();
            });
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  private static String body(HttpRequest request) {
    BodySubscriber<String> text = BodySubscribers.ofString(UTF_8);
    request.bodyPublisher().orElseThrow().subscribe(new SentBytes(text));
    return text.getBody().toCompletableFuture().join();
  }

  private static List<String> names(List<JsonObject> parameters) {
    return parameters.stream().map(parameter -> parameter.getString("name")).toList();
  }
}
