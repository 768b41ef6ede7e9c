package jp.madoguchi.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/** The lines for a program to read, every single value included. */
final class JsonResult {
  private JsonResult() {}

  static String of(Machine machine, List<Line> lines) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    lines.forEach(line -> array.add(line(line)));
    return Json.createObjectBuilder()
        .add("machine", machine.toString())
        .add("day", machine.day().toString())
        .add("lines", array)
        .build()
        .toString();
  }

  private static JsonObjectBuilder line(Line line) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("name", line.name())
            .add("what", line.what())
            .add("unit", line.unit())
            .add("peer", line.peer())
            .add("goal", line.goal().toString())
            .add("verdict", line.verdict().name())
            .add("skipped", line.skipped());
    add(object, "ours", line.ours());
    add(object, "peers", line.peers());
    add(object, "ratios", line.ratio());
    return object;
  }

  private static void add(JsonObjectBuilder object, String name, Optional<Series> series) {
    series.ifPresent(s -> object.add(name, Json.createArrayBuilder(s.values())));
  }
}
