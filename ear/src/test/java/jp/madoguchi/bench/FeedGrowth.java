package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;

/** P5: five times the rows take five times as long, and no more memory. */
final class FeedGrowth implements Figure {
  private static final String NAME = "P5";
  private static final int FEW = 1_000_000;
  private static final int MANY = 5_000_000;
  private static final int PAIRS = 5;

  /** The first fills the register, the second finds the server warm. */
  private static final int WARM = 2;

  /** All that one size needs, and what was seen of it. */
  private static final class Size {
    private final FeedPortal portal;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> megabytes = new ArrayList<>();

    private Size(FeedPortal portal) throws Exception {
      this.portal = portal;
      for (int i = 0; i < WARM; i++) {
        portal.next();
      }
    }

    private void measure() throws Exception {
      millis.add(portal.next(() -> megabytes.add(portal.liveMegabytes())).all());
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    try (FeedDatabase database = new FeedDatabase();
        FeedPortal large = database.portal(new InventedFeed(MANY));
        FeedPortal small = database.portal(new InventedFeed(FEW))) {
      Size many = new Size(large);
      Size few = new Size(small);
      for (int i = 0; i < PAIRS; i++) {
        many.measure();
        few.measure();
      }
      return List.of(
          line("取込500万行（読込から反映まで、-Xmx512m）", "ms", many.millis, few.millis, Goal.atMost(5.5)),
          line("その間に生きているオブジェクト", "MB", many.megabytes, few.megabytes, Goal.atMost(1.1)));
    }
  }

  private static Line line(
      String what, String unit, List<Double> many, List<Double> few, Goal goal) {
    return Line.cost(NAME, what, unit, new Pairs(many, few), "同じ取込（100万行）", goal);
  }
}
