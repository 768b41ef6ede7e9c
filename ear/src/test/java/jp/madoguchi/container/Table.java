package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table as text: states above, events at the left, in each cell what comes of the event in that
 * state. It is whole: every state and every event stands in it once, and every cell is filled.
 */
final class Table<S extends Enum<S>, E extends Enum<E>> {
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final S[] states;

  Table(Class<S> stateType, Class<E> eventType, String text) {
    states = stateType.getEnumConstants();
    List<List<String>> lines = text.lines().map(Table::cells).toList();
    assertThat(lines.get(0).subList(1, lines.get(0).size()))
        .as("the states above the table")
        .isEqualTo(names(states));
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).as("the row of %s", line.get(0)).hasSize(states.length + 1);
      assertThat(line).as("the row of %s", line.get(0)).noneMatch(String::isEmpty);
      rows.put(line.get(0), line.subList(1, line.size()));
    }
    assertThat(new ArrayList<>(rows.keySet()))
        .as("the events beside the table")
        .isEqualTo(names(eventType.getEnumConstants()));
  }

  String cell(S state, E event) {
    return rows.get(event.name()).get(state.ordinal());
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|")).map(String::strip).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
