package jp.madoguchi.web.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.jobs.JobRunState;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import jp.madoguchi.web.reconciliation.TrendChart.Bar;
import org.junit.jupiter.api.Test;

class TrendChartTest {
  @Test
  void theNewestStandsAtTheRightAndTheHighestFillsTheHeight() {
    TrendChart chart = TrendChart.of(List.of(run(2, 3, 4L), run(1, 1, 1L)));
    assertThat(chart.most()).isEqualTo(4);
    assertThat(chart.nights())
        .extracting(night -> night.run().run())
        .containsExactly("run-1", "run-2");
    TrendChart.Night newest = chart.nights().get(1);
    assertThat(newest.found()).isEqualTo(new Bar(291, 25, 4, 75));
    assertThat(newest.open()).isEqualTo(new Bar(295, 0, 4, 100));
    assertThat(chart.nights().get(0).found()).isEqualTo(new Bar(281, 75, 4, 25));
  }

  @Test
  void whatIsThereCanBeSeenAndWhatIsNotIsNotThere() {
    TrendChart chart = TrendChart.of(List.of(run(2, 1, 100_000L), run(1, 0, null)));
    assertThat(chart.nights().get(1).found().height()).isPositive();
    assertThat(chart.nights().get(0).found().height()).isZero();
    assertThat(chart.nights().get(0).open().height()).isZero();
  }

  @Test
  void nothingAtAllIsFlat() {
    TrendChart chart = TrendChart.of(List.of(run(1, 0, 0L)));
    assertThat(chart.most()).isZero();
    assertThat(chart.nights().get(0).open()).isEqualTo(new Bar(295, 100, 4, 0));
  }

  @Test
  void thirtyFitInThePicture() {
    List<ReconciliationRuns.Row> runs =
        IntStream.range(0, 30).mapToObj(i -> run(30 - i, i, (long) i)).toList();
    assertThat(TrendChart.of(runs).nights().get(0).found().x()).isEqualTo(1);
  }

  private static ReconciliationRuns.Row run(long number, long found, Long open) {
    return new ReconciliationRuns.Row(
        "run-" + number,
        LocalDate.of(2026, 11, 22),
        Instant.EPOCH,
        Instant.EPOCH,
        JobRunState.COMPLETED,
        new ReconciliationRuns.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, found, 0, open));
  }
}
