package jp.madoguchi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {
  @Test
  void eachSeriesHasItsNumbersInTheOrderOfTheRows() {
    Chart chart = chart(Chart.Shape.LINES, row("1日", 3L, null), row("2日", 0L, 5L));
    JsonObject data = json(chart).getJsonObject("data");
    assertThat(data.getJsonArray("labels").toString()).isEqualTo("[\"1日\",\"2日\"]");
    assertThat(data.getJsonArray("datasets").toString())
        .isEqualTo(
            "[{\"label\":\"受付 (件)\",\"data\":[3,0]},{\"label\":\"完了 (件)\",\"data\":[null,5]}]");
    assertThat(json(chart).getString("type")).isEqualTo("line");
  }

  @Test
  void nothingMoves() {
    JsonObject options = json(chart(Chart.Shape.BARS, row("1日", 1L, 1L))).getJsonObject("options");
    assertThat(options.getBoolean("animation")).isFalse();
  }

  @Test
  void numbersGrowFromZeroUpwardsOrToTheRight() {
    assertThat(fromZero(Chart.Shape.BARS, "y")).isTrue();
    assertThat(fromZero(Chart.Shape.LINES, "y")).isTrue();
    assertThat(fromZero(Chart.Shape.BESIDE, "x")).isTrue();
    assertThat(fromZero(Chart.Shape.BESIDE, "y")).isFalse();
  }

  @Test
  void thePictureHasTheFirstTenAboveEachOtherAndTheTableAll() {
    Chart.Row[] rows =
        IntStream.range(0, 47).mapToObj(i -> row("県" + i, 1L, 1L)).toArray(Chart.Row[]::new);
    Chart chart = chart(Chart.Shape.BESIDE, rows);
    assertThat(json(chart).getJsonObject("data").getJsonArray("labels")).hasSize(10);
    assertThat(chart.rows()).hasSize(47);
    assertThat(chart.isLow()).isFalse();
    assertThat(chart(Chart.Shape.BESIDE, row("県", 1L, 1L)).isLow()).isTrue();
  }

  @Test
  void onlyZerosAreNothingToSee() {
    assertThat(chart(Chart.Shape.BARS, row("1日", 0L, null)).isBlank()).isTrue();
    assertThat(chart(Chart.Shape.BARS).isBlank()).isTrue();
    assertThat(chart(Chart.Shape.BARS, row("1日", 0L, 1L)).isBlank()).isFalse();
  }

  @Test
  void noTextEndsTheScriptItStandsIn() {
    Chart chart = chart(Chart.Shape.BARS, row("</script><!--", 1L, 1L));
    assertThat(chart.getJson()).doesNotContain("<");
    assertThat(json(chart).getJsonObject("data").getJsonArray("labels").getString(0))
        .isEqualTo("</script><!--");
  }

  private static boolean fromZero(Chart.Shape shape, String axis) {
    return json(chart(shape, row("1", 1L, 1L)))
        .getJsonObject("options")
        .getJsonObject("scales")
        .getJsonObject(axis)
        .getBoolean("beginAtZero", false);
  }

  private static Chart chart(Chart.Shape shape, Chart.Row... rows) {
    return new Chart(shape, "言葉", "日", "件", List.of("受付", "完了"), List.of(rows));
  }

  private static Chart.Row row(String label, Long first, Long second) {
    return Chart.Row.of(label, String::valueOf, first, second);
  }

  private static JsonObject json(Chart chart) {
    return Json.createReader(new StringReader(chart.getJson())).readObject();
  }
}
