package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * P8: a case is claimed and approved, by a system over HTTP; in Flowable a task is claimed and
 * completed by calls in its own process. Accounts and sheets come later and are not counted.
 */
final class CaseDeciding implements Figure {
  private static final String NAME = "P8";
  private static final int CASES = 10_000;

  /** On a busy machine seconds would say little. */
  private static final int TO_WARM = 4_000;

  private static final int SLICE = 400;
  private static final PostgresPortal.Memory MEMORY = new PostgresPortal.Memory(1024);

  /** So that an approval does not issue accounts at once. */
  private static final List<String> OPTIONS = List.of("-Dmadoguchi.issue.delay.seconds=86400");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB").start();
        PostgresPortal portal = new PostgresPortal(postgres, "deciding", 0, MEMORY, OPTIONS)) {
      InventedCases.fillFree(portal, CASES);
      SystemCaller caller = new SystemCaller(portal, "applications:review");
      Queue<String> receipts = receipts(portal);
      Load.Flow decide = () -> decide(caller, receipts.remove());
      Load.times(TO_WARM, decide);
      Cost ours =
          () -> {
            caller.drawToken();
            return Load.cpu(portal.process(), SLICE, decide);
          };
      Comparison comparison =
          new Comparison(
              NAME,
              "1件を担当して承認（REST、アカウントの発行を除く）",
              "Flowableのclaimとcomplete（同じプロセスの中で）",
              Goal.atMost(0.5),
              FlowableTasks.ABSENT);
      if (!FlowableTasks.isHere()) {
        return List.of(comparison.of(ours, Optional.empty()));
      }
      try (FlowableTasks peer = new FlowableTasks(postgres)) {
        peer.cpu(TO_WARM);
        return List.of(comparison.of(ours, Optional.of(() -> peer.cpu(SLICE))));
      }
    }
  }

  private static void decide(SystemCaller caller, String receipt) throws Exception {
    String claimed = caller.post("/applications/" + receipt + "/claim", "\"0\"");
    caller.post("/applications/" + receipt + "/approve", claimed);
  }

  private static Queue<String> receipts(PostgresPortal portal) throws SQLException {
    Queue<String> receipts = new ConcurrentLinkedQueue<>();
    try (Connection connection = portal.connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select receipt from enrollment_application order by receipt")) {
      while (found.next()) {
        receipts.add(found.getString(1));
      }
    }
    return receipts;
  }
}
