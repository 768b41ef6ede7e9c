package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * P12: a system asks for an institution by REST; beside it the same bytes from Undertow alone, and
 * the read by the primary key alone.
 */
final class InstitutionByRest implements Figure {
  private static final String NAME = "P12";
  private static final String WHAT = "施設の照会（REST）1回";
  private static final int INSTITUTIONS = 100_000;
  private static final int TO_WARM = 10_000;
  private static final int SLICE = 2_000;

  /** Linux counts in hundredths of a second, in which the peers do hundreds. */
  private static final int SLICE_OF_A_PEER = 20_000;

  private static final int PAIRS = 7;
  private static final PostgresPortal.Memory MEMORY = new PostgresPortal.Memory(1024);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB").start();
        PostgresPortal portal = new PostgresPortal(postgres, "by_rest", 0, MEMORY, List.of())) {
      InventedCases.fillMixed(portal, INSTITUTIONS);
      SystemCaller caller = new SystemCaller(portal, "institutions:read");
      Load.Flow ask = () -> caller.get("/institutions/" + anyCode());
      Load.times(TO_WARM, ask);
      Cost ours =
          () -> {
            caller.drawToken();
            return Load.cpu(portal.process(), SLICE, ask);
          };
      try (BareUndertow undertow = new BareUndertow(caller.get("/institutions/" + anyCode()));
          PrimaryKeyRead read = new PrimaryKeyRead(portal, INSTITUTIONS)) {
        Load.times(TO_WARM, undertow::get);
        read.cpu(TO_WARM);
        return List.of(
            against("同じJSONをUndertowだけで", ours, () -> undertow.cpu(SLICE_OF_A_PEER)),
            against("主キーによる読込（JDBC）だけ", ours, () -> read.cpu(SLICE_OF_A_PEER)));
      }
    }
  }

  private static Line against(String peer, Cost ours, Cost theirs) throws Exception {
    return Line.cost(NAME, WHAT, "CPU ms", Pairs.inTurn(PAIRS, ours, theirs), peer, Goal.NONE);
  }

  private static String anyCode() {
    return "%010d".formatted(ThreadLocalRandom.current().nextInt(1, INSTITUTIONS + 1));
  }
}
