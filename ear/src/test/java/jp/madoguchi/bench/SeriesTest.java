package jp.madoguchi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void theMedianDoesNotMindOneOutlier() {
    Series series = new Series(List.of(9.0, 1.0, 1.1, 0.9, 1.05));
    assertThat(series.median()).isEqualTo(1.05);
    assertThat(series.lowest()).isEqualTo(0.9);
    assertThat(series.highest()).isEqualTo(9.0);
    assertThat(series.isSpreadTooFar()).isFalse();
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(new Series(List.of(1.0, 2.0, 4.0, 8.0)).median()).isEqualTo(3.0);
  }

  @Test
  void saysWhenTheMiddleHalfIsTooWide() {
    assertThat(new Series(List.of(0.6, 0.8, 1.0, 1.2, 1.4)).isSpreadTooFar()).isTrue();
  }

  @Test
  void saysSoWhenTheDifferenceOfTwoCostsVanishesInTheNoise() {
    assertThat(new Series(List.of(-0.1, -0.1, 0.0, 0.0, 0.1)).isSpreadTooFar()).isTrue();
  }

  @Test
  void nothingMeasuredIsNoSeries() {
    assertThatThrownBy(() -> new Series(List.of())).hasMessage("nothing was measured");
  }
}
