package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;

/** P7: a reviewer's list comes as fast with a million applications as with ten thousand. */
final class QueuePages implements Figure {
  private static final String NAME = "P7";
  private static final int MANY = 1_000_000;
  private static final int FEW = 10_000;
  private static final int PAIRS = 21;
  private static final int SLICES_TO_WARM = 25;
  private static final PostgresPortal.Memory MEMORY = new PostgresPortal.Memory(512);
  private static final List<String> OPTIONS = List.of("-Dmadoguchi.second.factor.staff=0");
  private static final Goal GOAL = Goal.atMost(1.2);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("max_wal_size", "8GB")
                .start();
        PostgresPortal large = new PostgresPortal(postgres, "queue_many", 0, MEMORY, OPTIONS);
        PostgresPortal small = new PostgresPortal(postgres, "queue_few", 1, MEMORY, OPTIONS)) {
      QueueOf many = new QueueOf(large, MANY);
      QueueOf few = new QueueOf(small, FEW);
      List<Line> lines = new ArrayList<>();
      for (QueueOf.Place place : QueueOf.Place.values()) {
        Cost of = many.at(place);
        Cost peer = few.at(place);
        warm(of, peer);
        lines.add(
            Line.cost(
                NAME,
                "審査待ちの一覧（100万件）の%sの中央値".formatted(place.word()),
                "ms",
                Pairs.inTurn(PAIRS, of, peer),
                "同じ画面（1万件）",
                GOAL));
      }
      return lines;
    }
  }

  private static void warm(Cost... pages) throws Exception {
    for (int i = 0; i < SLICES_TO_WARM; i++) {
      for (Cost page : pages) {
        page.ofOne();
      }
    }
  }
}
