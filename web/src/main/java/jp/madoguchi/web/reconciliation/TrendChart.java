package jp.madoguchi.web.reconciliation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.madoguchi.reconciliation.ReconciliationRuns;

/**
 * 推移 of the last runs as bars, the newest at the right, two a run. The picture is 300 wide and 100
 * high and is stretched to the place it has, so that it holds no text.
 *
 * @param most the number that a bar of full height stands for, 0 when there is none
 */
public record TrendChart(List<Night> nights, long most) {
  private static final int RUNS = 30;
  private static final int SLOT = 10;
  private static final int HEIGHT = 100;

  /** Lower, nobody would see that there is something. */
  private static final int LOWEST = 2;

  /**
   * @param found discrepancies that were new
   * @param open discrepancies that waited for a person
   */
  public record Night(ReconciliationRuns.Row run, Bar found, Bar open) {}

  /** A rectangle. Its {@code y} runs downwards. */
  public record Bar(int x, int y, int width, int height) {}

  /**
   * @param runs the newest first, thirty at most
   */
  static TrendChart of(List<ReconciliationRuns.Row> runs) {
    long most =
        runs.stream().mapToLong(run -> Math.max(run.counts().found(), open(run))).max().orElse(0);
    List<Night> nights = new ArrayList<>();
    for (int place = 0; place < runs.size(); place++) {
      ReconciliationRuns.Row run = runs.get(place);
      int x = (RUNS - 1 - place) * SLOT;
      nights.add(
          new Night(run, bar(x + 1, run.counts().found(), most), bar(x + 5, open(run), most)));
    }
    Collections.reverse(nights);
    return new TrendChart(List.copyOf(nights), most);
  }

  /** Whether the first bar stands at the left edge. */
  public boolean full() {
    return nights.size() == RUNS;
  }

  private static long open(ReconciliationRuns.Row run) {
    return run.counts().openAfter() == null ? 0 : run.counts().openAfter();
  }

  private static Bar bar(int x, long number, long most) {
    int height = number == 0 ? 0 : (int) Math.max(LOWEST, HEIGHT * number / most);
    return new Bar(x, HEIGHT - height, SLOT / 2 - 1, height);
  }
}
