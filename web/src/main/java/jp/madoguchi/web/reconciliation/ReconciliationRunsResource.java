package jp.madoguchi.web.reconciliation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.reconciliation.ReconciliationRun;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/reconciliation-runs}: 照合の結果. */
@Path("/v1/reconciliation-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reconciliation", description = "夜間照合")
public class ReconciliationRunsResource {
  @Inject private ReconciliationRuns runs;
  @Inject private ReconciliationRun run;

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record Runs(List<ReconciliationRuns.Row> items, String next) {}

  @GET
  @Needs(Scope.RECONCILIATION_READ)
  @Operation(operationId = "listReconciliationRuns", summary = "照合、新しい順")
  public Runs list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    int most = Cursor.limit(limit);
    String after = Cursor.after(cursor, RunName::parse);
    List<ReconciliationRuns.Row> rows = runs.page(after, most + 1);
    return new Runs(
        rows.stream().limit(most).toList(), Cursor.next(rows, most, ReconciliationRuns.Row::run));
  }

  @GET
  @Path("/{run}")
  @Needs(Scope.RECONCILIATION_READ)
  @Operation(operationId = "readReconciliationRun", summary = "1回の照合の件数")
  public ReconciliationRun.Shown read(@PathParam("run") String name) {
    return RunName.parse(name).flatMap(run::of).orElseThrow(Cursor::absent);
  }
}
