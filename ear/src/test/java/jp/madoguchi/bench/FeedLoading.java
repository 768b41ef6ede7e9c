package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;

/** P4: a million checked rows become the register, and what a row costs before. */
final class FeedLoading implements Figure {
  private static final String NAME = "P4";
  private static final int ROWS = 1_000_000;
  private static final int PAIRS = 5;

  /** The first fills the register, the second finds the server warm. */
  private static final int WARM = 3;

  private static final double US_OF_A_MS = 1e3;
  private static final Goal GOAL = Goal.atMost(0.9);
  private static final String WHAT = "検査済みの100万行を台帳に反映（格納・照合・反映）";
  private static final String PEER = "psqlのCOPYと1つのSQL";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    InventedFeed feed = new InventedFeed(ROWS);
    try (FeedDatabase database = new FeedDatabase();
        FeedPortal portal = database.portal(feed)) {
      boolean hasPeer = PsqlLoad.isHere();
      PsqlLoad psql = hasPeer ? database.psql(feed) : null;
      for (int i = 0; i < WARM; i++) {
        portal.next();
        if (hasPeer) {
          psql.next();
        }
      }
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      List<Double> rows = new ArrayList<>();
      for (int i = 0; i < PAIRS; i++) {
        FeedPortal.Loaded loaded = portal.next();
        ours.add(loaded.staging() + loaded.comparing());
        rows.add(loaded.reading() * US_OF_A_MS / loaded.rows());
        if (hasPeer) {
          theirs.add(psql.next());
        }
      }
      return List.of(
          hasPeer
              ? Line.cost(NAME, WHAT, "ms", new Pairs(ours, theirs), PEER, GOAL)
              : Line.alone(NAME, WHAT, "ms", new Series(ours), PEER, GOAL, "psqlがない"),
          Line.alone(NAME, "1行を読み、検査し、ハッシュする", "µs", new Series(rows), "—", Goal.NONE, "参考の値"));
    }
  }
}
