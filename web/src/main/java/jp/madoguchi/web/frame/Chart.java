package jp.madoguchi.web.frame;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Numbers as a picture and as a table. What is in it says what is drawn; the colours, the patterns
 * that tell the two series apart without them, and the font are the style sheet's (charts.js).
 *
 * @param words the picture in one sentence or two
 * @param head what the rows are, above their labels in the table
 * @param unit in which the numbers are counted
 * @param series two, in the order of each row's numbers
 */
public record Chart(
    Shape shape, String words, String head, String unit, List<String> series, List<Row> rows) {
  /** How the rows are drawn. */
  public enum Shape {
    /** Two bars above each. */
    BARS("bar", "x"),
    /** Two lines from each to the next. */
    LINES("line", "x"),
    /** Two bars beside each, the first on top: for labels that are long. */
    BESIDE("bar", "y");

    private final String type;
    private final String labels;

    Shape(String type, String labels) {
      this.type = type;
      this.labels = labels;
    }
  }

  /** So many rows of {@link Shape#BESIDE} fit into a picture; the table has all of them. */
  public static final int ABOVE_EACH_OTHER = 10;

  /**
   * @param numbers one for each series; null where there is none
   * @param texts the same as people read them
   */
  public record Row(String label, List<Long> numbers, List<String> texts) {
    public static Row of(String label, Function<Long, String> inWords, Long... numbers) {
      List<Long> all = Arrays.asList(numbers);
      return new Row(label, all, all.stream().map(inWords).toList());
    }

    /** Nothing would be seen of it. */
    public boolean isBlank() {
      return numbers.stream().allMatch(number -> number == null || number == 0);
    }
  }

  /** Nothing would be seen of it. */
  public boolean isBlank() {
    return rows.stream().allMatch(Row::isBlank);
  }

  /** Whether half the height is enough. */
  public boolean isLow() {
    return shape == Shape.BESIDE && rows.size() <= ABOVE_EACH_OTHER / 2;
  }

  /** For Chart.js 4, and harmless in a script. */
  public String getJson() {
    JsonObject labels = Json.createObjectBuilder().add("ticks", upright()).build();
    JsonObject numbers =
        Json.createObjectBuilder()
            .add("beginAtZero", true)
            .add("grace", "5%")
            .add("ticks", Json.createObjectBuilder().add("precision", 0))
            .build();
    boolean upwards = shape.labels.equals("x");
    return Json.createObjectBuilder()
        .add("type", shape.type)
        .add("data", data())
        .add(
            "options",
            Json.createObjectBuilder()
                .add("indexAxis", shape.labels)
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("interaction", interaction())
                .add(
                    "scales",
                    Json.createObjectBuilder()
                        .add("x", upwards ? labels : numbers)
                        .add("y", upwards ? numbers : labels)))
        .build()
        .toString()
        .replace("<", "\\u003c");
  }

  /** What the pointer tells is of the whole row. */
  private JsonObjectBuilder interaction() {
    return Json.createObjectBuilder()
        .add("mode", "index")
        .add("axis", shape.labels)
        .add("intersect", false);
  }

  private JsonObjectBuilder upright() {
    return Json.createObjectBuilder()
        .add("maxRotation", 0)
        .add("autoSkip", shape != Shape.BESIDE)
        .add("autoSkipPadding", 12);
  }

  private JsonObjectBuilder data() {
    List<Row> drawn = drawn();
    JsonArrayBuilder labels = Json.createArrayBuilder();
    drawn.forEach(row -> labels.add(row.label()));
    JsonArrayBuilder sets = Json.createArrayBuilder();
    IntStream.range(0, series.size())
        .forEach(
            i ->
                sets.add(
                    Json.createObjectBuilder()
                        .add("label", series.get(i) + " (" + unit + ")")
                        .add("data", numbers(drawn, i))));
    return Json.createObjectBuilder().add("labels", labels).add("datasets", sets);
  }

  private List<Row> drawn() {
    int most = shape == Shape.BESIDE ? ABOVE_EACH_OTHER : rows.size();
    return rows.subList(0, Math.min(most, rows.size()));
  }

  private static JsonArray numbers(List<Row> rows, int series) {
    JsonArrayBuilder numbers = Json.createArrayBuilder();
    for (Row row : rows) {
      Long number = row.numbers().get(series);
      if (number == null) {
        numbers.addNull();
      } else {
        numbers.add(number);
      }
    }
    return numbers.build();
  }
}
