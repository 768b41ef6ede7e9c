package jp.madoguchi.container;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a schema says of a value, as far as our description uses schemas. Stricter than a validator:
 * what no schema names may not be there. The library that compares whole requests and answers,
 * swagger-request-validator, reads OpenAPI 3.0; ours is 3.1.
 *
 * @param schemas by their names
 */
record Shape(JsonObject schemas) {
  private static final String NAMED = "#/components/schemas/";

  /** Of what stands in an address or a header. */
  List<String> complaints(String at, String value, JsonObject schema) {
    boolean number = type(resolved(schema)).equals("integer") && value.matches("-?[0-9]{1,18}");
    return complaints(
        at, number ? Json.createValue(Long.parseLong(value)) : Json.createValue(value), schema);
  }

  private JsonObject resolved(JsonObject schema) {
    return schema.containsKey("$ref")
        ? schemas.getJsonObject(schema.getString("$ref").substring(NAMED.length()))
        : schema;
  }

  /** What an object of this schema may hold. */
  Set<String> properties(JsonObject schema) {
    return resolved(schema).getJsonObject("properties").keySet();
  }

  List<String> complaints(String at, JsonValue value, JsonObject schema) {
    List<String> found = new ArrayList<>();
    check(at, value, schema, found);
    return found;
  }

  private void check(String at, JsonValue value, JsonObject named, List<String> found) {
    JsonObject schema = resolved(named);
    String type = type(schema);
    switch (value.getValueType()) {
      case OBJECT -> object(at, value.asJsonObject(), schema, found);
      case ARRAY -> array(at, value.asJsonArray(), schema, found);
      case STRING -> text(at, ((JsonString) value).getString(), schema, found);
      case NUMBER -> number(at, (JsonNumber) value, schema, found);
      case TRUE, FALSE -> expect(at, type.equals("boolean"), found);
      default -> found.add(at + " is null");
    }
  }

  private void object(String at, JsonObject value, JsonObject schema, List<String> found) {
    expect(at, type(schema).equals("object"), found);
    JsonObject properties = schema.getJsonObject("properties");
    value.forEach(
        (name, part) -> {
          if (properties == null || !properties.containsKey(name)) {
            found.add(at + '/' + name + " is not described");
          } else {
            check(at + '/' + name, part, properties.getJsonObject(name), found);
          }
        });
    if (schema.containsKey("required")) {
      schema.getJsonArray("required").getValuesAs(JsonString::getString).stream()
          .filter(name -> !value.containsKey(name))
          .forEach(name -> found.add(at + '/' + name + " is missing"));
    }
  }

  private void array(String at, JsonArray value, JsonObject schema, List<String> found) {
    expect(at, type(schema).equals("array"), found);
    expect(at, value.size() >= schema.getInt("minItems", 0), found);
    value.forEach(item -> check(at + "[]", item, schema.getJsonObject("items"), found));
  }

  private static void text(String at, String value, JsonObject schema, List<String> found) {
    expect(at, type(schema).equals("string"), found);
    if (schema.containsKey("enum")) {
      List<String> all = schema.getJsonArray("enum").getValuesAs(JsonString::getString);
      expect(at, all.contains(value), found);
    }
    expect(at, hasFormat(value, schema.getString("format", "")), found);
    expect(at, value.matches(schema.getString("pattern", "(?s).*")), found);
    int length = value.codePointCount(0, value.length());
    expect(at, length >= schema.getInt("minLength", 0), found);
    expect(at, length <= schema.getInt("maxLength", Integer.MAX_VALUE), found);
  }

  private static void number(String at, JsonNumber value, JsonObject schema, List<String> found) {
    expect(at, type(schema).equals("integer") && value.isIntegral(), found);
    if (schema.containsKey("minimum")) {
      expect(at, value.longValue() >= schema.getInt("minimum"), found);
      expect(at, value.longValue() <= schema.getInt("maximum"), found);
    }
  }

  private static boolean hasFormat(String value, String format) {
    try {
      switch (format) {
        case "date-time" -> {
          // Instants would also be read with the offset of a place.
          Instant.parse(value);
          return value.endsWith("Z");
        }
        case "date" -> LocalDate.parse(value);
        default -> {}
      }
      return true;
    } catch (DateTimeException other) {
      return false;
    }
  }

  private static void expect(String at, boolean right, List<String> found) {
    if (!right) {
      found.add(at + " is something else");
    }
  }

  /** One or, since OpenAPI 3.1, several: ours is the first. */
  private static String type(JsonObject schema) {
    JsonValue type = schema.get("type");
    return type instanceof JsonArray several ? several.getString(0) : schema.getString("type", "");
  }
}
