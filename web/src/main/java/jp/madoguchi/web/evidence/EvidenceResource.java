package jp.madoguchi.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.evidence.CaseEvidence;
import jp.madoguchi.evidence.EvidenceFile;
import jp.madoguchi.evidence.OpenEvidenceOriginal;
import jp.madoguchi.inspection.FileKind;
import jp.madoguchi.inspection.Safety;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/applications/{receipt}/evidence}: 証拠書類. */
@Path("/v1/applications/{receipt}/evidence")
@Tag(name = "applications")
public class EvidenceResource {
  @Inject private CaseEvidence evidence;
  @Inject private OpenEvidenceOriginal originals;

  /**
   * @param number within the application, from 1
   * @param size in bytes
   * @param pages 1 for a picture
   */
  public record Document(
      int number, String name, FileKind kind, int size, int pages, Safety safety) {
    static Document of(EvidenceFile file) {
      return new Document(
          file.number(), file.name(), file.kind(), file.size(), file.pages(), file.safety());
    }
  }

  /** An original. */
  public record Opened(String name, String mediaType, byte[] content) {}

  public record Documents(List<Document> items) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(Scope.APPLICATIONS_READ)
  @Operation(operationId = "listEvidence", summary = "申請の証拠書類")
  public Documents list(@PathParam("receipt") String receipt) {
    return new Documents(evidence.of(number(receipt).text()).stream().map(Document::of).toList());
  }

  @GET
  @Path("/{document}")
  @Needs(Scope.APPLICATIONS_REVIEW)
  @Operation(operationId = "openEvidence", summary = "証拠書類の原本。reason は開く理由（5～200文字）で、記録に残る")
  @APIResponse(
      responseCode = "200",
      description = "PDF, JPEG, PNG",
      content =
          @Content(
              mediaType = "*/*",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response open(
      @PathParam("receipt") String receipt,
      @PathParam("document") String document,
      @QueryParam("reason") @Parameter(required = true) @Schema(minLength = 5, maxLength = 200)
          String reason,
      @Context HttpServletResponse response) {
    Opened opened = opened(receipt, document, reason);
    Downloads.protect(response);
    return Response.ok(opened.content(), opened.mediaType())
        .header("Content-Disposition", Downloads.attachment(opened.name()))
        .build();
  }

  /** The same for another door. */
  public Opened opened(String receipt, String document, String reason) {
    if (!document.matches("[1-9][0-9]{0,3}")) {
      throw Cursor.absent();
    }
    return originals
        .open(number(receipt).text(), Integer.parseInt(document), reason)
        .map(found -> new Opened(found.name(), found.kind().mediaType(), found.content()))
        .orElseThrow(Cursor::absent);
  }

  private static ReceiptNumber number(String receipt) {
    return ReceiptNumber.read(receipt).orElseThrow(Cursor::absent);
  }
}
