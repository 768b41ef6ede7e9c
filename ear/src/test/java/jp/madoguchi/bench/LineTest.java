package jp.madoguchi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final Pairs QUIET =
      new Pairs(List.of(1.0, 1.0, 1.1, 1.0, 0.9), List.of(2.0, 2.0, 2.0, 2.0, 2.0));
  private static final Pairs NOISY =
      new Pairs(List.of(1.0, 3.0, 0.5, 2.0, 4.0), List.of(2.0, 2.0, 2.0, 2.0, 2.0));

  @Test
  void measuresBothInTurn() throws Exception {
    List<String> order = new ArrayList<>();
    Pairs pairs = Pairs.inTurn(5, () -> cost(order, "A", 3), () -> cost(order, "B", 6));
    assertThat(String.join("", order)).isEqualTo("ABABABABAB");
    assertThat(pairs.cost().median()).isEqualTo(0.5);
    assertThat(pairs.rate().median()).isEqualTo(2);
  }

  @Test
  void fewerThanFivePairsAreNoMeasurement() {
    assertThatThrownBy(() -> Pairs.inTurn(4, () -> 1, () -> 1)).hasMessageContaining("5 pairs");
  }

  @Test
  void aQuietRunIsJudgedByItsGoal() {
    Line line = Line.cost("P0", "something", "ms", QUIET, "a peer", Goal.atMost(0.5));
    assertThat(line.shownRatio()).isEqualTo("0.50 (0.45–0.55)");
    assertThat(line.verdict()).isEqualTo(Verdict.REACHED);
    assertThat(Line.cost("P0", "something", "ms", QUIET, "a peer", Goal.atMost(0.4)).verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(Line.rate("P0", "something", "ms", QUIET, "a peer", Goal.atLeast(2)).verdict())
        .isEqualTo(Verdict.REACHED);
  }

  @Test
  void aRunThatSpreadTooFarGivesNoFigure() {
    Line line = Line.cost("P0", "something", "ms", NOISY, "a peer", Goal.atMost(100));
    assertThat(line.shownRatio()).isEqualTo("— (0.25–2.00)");
    assertThat(line.verdict()).isEqualTo(Verdict.SPREAD_TOO_FAR);
  }

  @Test
  void withoutAPeerTheGoalIsNeverReached() {
    Series ours = new Series(List.of(1.0));
    Line line = Line.alone("P0", "something", "ms", ours, "a peer", Goal.atMost(100), "absent");
    assertThat(line.verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(line.shownRatio()).isEqualTo("—");
  }

  @Test
  void whatHasNoGoalIsNeitherReachedNorMissed() {
    Line line = Line.cost("P0", "something", "ms", QUIET, "a peer", Goal.NONE);
    assertThat(line.verdict()).isEqualTo(Verdict.TOLD);
    assertThat(line.shownRatio()).startsWith("0.50");
  }

  private static double cost(List<String> order, String side, double cost) {
    order.add(side);
    return cost;
  }
}
