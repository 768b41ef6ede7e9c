package jp.madoguchi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.worklist.ApplicationSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/applications}: 利用開始申請, searched. */
@Path("/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications", description = "利用開始申請")
public class ApplicationsResource {
  @Inject private ApplicationSearch search;

  /**
   * @param prefecture its two digits
   */
  public record ApplicationRow(
      String receipt,
      EnrollmentState state,
      InstitutionKind kind,
      String institutionName,
      String prefecture,
      Instant submittedAt,
      Instant dueAt,
      String reviewer,
      long version) {
    static ApplicationRow of(ApplicationSearch.Row row) {
      return new ApplicationRow(
          row.receipt(),
          row.state(),
          row.kind(),
          row.institutionName(),
          row.prefecture(),
          row.submittedAt(),
          row.dueAt(),
          row.reviewer(),
          row.version());
    }
  }

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record Applications(List<ApplicationRow> items, String next) {}

  @GET
  @Needs(Scope.APPLICATIONS_READ)
  @Operation(operationId = "searchApplications", summary = "申請の検索、受付番号の順")
  public Applications search(
      @QueryParam("state") @Schema(implementation = EnrollmentState.class) String state,
      @QueryParam("institutionCode") String institution,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    int most = Cursor.limit(limit);
    ReceiptNumber after = Cursor.after(cursor, ReceiptNumber::read);
    List<ApplicationRow> rows =
        search.page(filter(state, institution), after, most + 1).stream()
            .map(ApplicationRow::of)
            .toList();
    return new Applications(
        rows.stream().limit(most).toList(), Cursor.next(rows, most, ApplicationRow::receipt));
  }

  private static ApplicationSearch.Filter filter(String state, String institution) {
    EnrollmentState wanted =
        state == null
            ? null
            : Stream.of(EnrollmentState.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElseThrow(() -> Cursor.wrong("state"));
    InstitutionCode code =
        institution == null
            ? null
            : InstitutionCode.of(institution).orElseThrow(() -> Cursor.wrong("institutionCode"));
    return new ApplicationSearch.Filter(wanted, code);
  }
}
