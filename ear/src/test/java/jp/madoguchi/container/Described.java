package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;

/** What {@code /api/openapi} says, held against what is really sent and answered. */
final class Described {
  private static final String BACK_OFFICE = "/api/v1/";
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** After what it is read with. */
  static final Described API = new Described();

  /** Of the back office. */
  private final List<Operation> operations;

  private final Shape shape;

  /**
   * @param path with its parameters in braces
   */
  record Operation(String method, String path, JsonObject text) {
    boolean isAt(URI address) {
      return address.getRawPath().matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** In the path, in the query or in the header. */
    List<JsonObject> parameters(String in) {
      return !text.containsKey("parameters")
          ? List.of()
          : text.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
              .filter(parameter -> parameter.getString("in").equals(in))
              .toList();
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

  List<Operation> operations() {
    return operations;
  }

  private static List<Operation> operations(JsonObject document) {
    List<Operation> all = new ArrayList<>();
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                METHODS.stream()
                    .filter(method -> path.startsWith(BACK_OFFICE))
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
          JsonObject described = answers.getJsonObject(good ? "200" : "default");
          assertThat(described).as("%s answers %s", found, answer.statusCode()).isNotNull();
          check(answer, described.getJsonObject("content"));
        });
  }

  private void check(HttpResponse<String> answer, JsonObject content) {
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    if (content.containsKey("*/*")) {
      return;
    }
    assertThat(content.keySet()).as("type of %s", answer).contains(type);
    JsonValue body = Json.createReader(new StringReader(answer.body())).readValue();
    JsonObject schema = content.getJsonObject(type).getJsonObject("schema");
    assertThat(shape.complaints("", body, schema)).as(answer.body()).isEmpty();
  }

  /** What was sent and stands nowhere, and what stands there and was not sent. */
  private static List<String> undescribed(Operation operation, HttpRequest request) {
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
    return Stream.concat(unknown, missing).toList();
  }

  private static List<String> names(List<JsonObject> parameters) {
    return parameters.stream().map(parameter -> parameter.getString("name")).toList();
  }
}
