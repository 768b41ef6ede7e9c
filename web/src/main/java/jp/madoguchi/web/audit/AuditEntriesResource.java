package jp.madoguchi.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.AuditFilter;
import jp.madoguchi.audit.ReadAuditTrail;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.web.frame.CsvAnswer;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/audit-entries}: 証跡, page by page. Reading leaves its own entry. */
@Path("/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit", description = "証跡")
public class AuditEntriesResource {
  private static final String CSV = "text/csv";

  /** For systems, in whose place no sequence stands. */
  private static final String INCOMPLETE = "INCOMPLETE";

  @Inject private ReadAuditTrail trail;
  @Inject private TrailCopy copy;

  /**
   * @param sequence its place in the chain; absent until sealed
   * @param about absent when the action has no object
   */
  public record Entry(
      Long sequence,
      Instant at,
      String actor,
      String action,
      String about,
      String result,
      String correlationId) {
    static Entry of(AuditEntries.Row row) {
      return new Entry(
          row.sequence(),
          row.at(),
          row.actor(),
          row.action(),
          row.about(),
          row.result(),
          row.correlationId());
    }
  }

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record Entries(List<Entry> items, String next) {}

  @GET
  @Needs(Scope.AUDIT_READ)
  @Operation(operationId = "listAuditEntries", summary = "証跡、新しい順に50件ずつ。from、to は日本の日付（2026-11-22）")
  public Entries list(
      @QueryParam("who") String who,
      @QueryParam("what") String what,
      @QueryParam("object") String object,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("cursor") String cursor) {
    AuditEntries.Mark after = Cursor.read(cursor, 2).map(AuditEntriesResource::mark).orElse(null);
    AuditEntries.Page page = trail.read(new AuditFilter(who, what, object, from, to), after);
    return new Entries(
        page.rows().stream().map(Entry::of).toList(),
        page.next() == null ? null : Cursor.of(page.next().at(), page.next().number()));
  }

  /** In the order and under the names of {@link Entry}. */
  @GET
  @Path("/export")
  @Produces(CSV)
  @Needs(Scope.AUDIT_READ)
  @Operation(
      operationId = "exportAuditEntries",
      summary = "証跡のCSV、新しい順にすべて。from、to は日本の日付（2026-11-22）。途中で失敗したときは最後の行が INCOMPLETE")
  @APIResponse(
      responseCode = "200",
      description = "CSV, UTF-8",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  public Response export(
      @QueryParam("who") String who,
      @QueryParam("what") String what,
      @QueryParam("object") String object,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    AuditFilter filter = new AuditFilter(who, what, object, from, to);
    // While the refusal of a period can still be told.
    filter.period();
    StreamingOutput rows =
        answer -> {
          try (CsvAnswer csv = new CsvAnswer(answer)) {
            csv.row("sequence", "at", "actor", "action", "about", "result", "correlationId");
            csv.rows(INCOMPLETE, file -> copy.forEach(filter, row -> file.accept(cells(row))));
          }
        };
    return Response.ok(rows, CSV + ";charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static String[] cells(AuditEntries.Row row) {
    return new String[] {
      row.sequence() == null ? "" : row.sequence().toString(),
      row.at().toString(),
      row.actor(),
      row.action(),
      row.about(),
      row.result(),
      row.correlationId()
    };
  }

  private static AuditEntries.Mark mark(List<String> parts) {
    try {
      return new AuditEntries.Mark(Instant.parse(parts.get(0)), Long.parseLong(parts.get(1)));
    } catch (DateTimeException | NumberFormatException notOurs) {
      throw Cursor.wrong("cursor");
    }
  }
}
