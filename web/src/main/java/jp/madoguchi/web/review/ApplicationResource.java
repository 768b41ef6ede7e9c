package jp.madoguchi.web.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.enrollment.Reason;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.review.ApproveCase;
import jp.madoguchi.review.ClaimCase;
import jp.madoguchi.review.ConfirmRejection;
import jp.madoguchi.review.DeclineRejection;
import jp.madoguchi.review.ProposeRejection;
import jp.madoguchi.review.ReleaseCase;
import jp.madoguchi.review.ReturnForCorrection;
import jp.madoguchi.review.ReviewCase;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.JsonBodies;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/applications/{receipt}}: one application, and what a reviewer does with it, done
 * by a system in its own name. Each decision answers with the application as it is then.
 */
@Path("/v1/applications/{receipt}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicationResource {
  @Inject private ReviewCase cases;
  @Inject private ClaimCase claimCase;
  @Inject private ReleaseCase releaseCase;
  @Inject private ApproveCase approveCase;
  @Inject private ReturnForCorrection returnForCorrection;
  @Inject private ProposeRejection proposeRejection;
  @Inject private ConfirmRejection confirmRejection;
  @Inject private DeclineRejection declineRejection;

  /**
   * @param template COUNTS, FACILITY_UNCLEAR or OTHER
   * @param remark may be absent unless the template is OTHER
   * @param concerns VERIFICATION, STAFF_COUNT, REQUESTED_ACCOUNTS: at least one
   */
  public record ReturnReason(
      @Schema(enumeration = {"COUNTS", "FACILITY_UNCLEAR", "OTHER"}) String template,
      @Schema(maxLength = 1000) String remark,
      @Schema(type = SchemaType.ARRAY, implementation = Reason.Field.class, minItems = 1)
          List<String> concerns) {}

  /**
   * @param template NO_SUCH_FACILITY, NOT_BY_THE_FACILITY or OTHER
   * @param remark may be absent unless the template is OTHER
   */
  public record RejectionReason(
      @Schema(enumeration = {"NO_SUCH_FACILITY", "NOT_BY_THE_FACILITY", "OTHER"}) String template,
      @Schema(maxLength = 1000) String remark) {}

  @GET
  @Needs(Scope.APPLICATIONS_READ)
  @Operation(operationId = "readApplication", summary = "申請の内容と審査の状況")
  public ApplicationView.Application read(@PathParam("receipt") String receipt) {
    return ReceiptNumber.read(receipt)
        .flatMap(cases::of)
        .map(ApplicationView::of)
        .orElseThrow(Cursor::absent);
  }

  @POST
  @Path("/claim")
  @Needs(Scope.APPLICATIONS_REVIEW)
  @Operation(operationId = "claimApplication", summary = "担当する")
  public ApplicationView.Application claim(
      @PathParam("receipt") String receipt, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(receipt, ifMatch, claimCase::claim);
  }

  @POST
  @Path("/release")
  @Needs(Scope.APPLICATIONS_REVIEW)
  @Operation(operationId = "releaseApplication", summary = "担当をやめる")
  public ApplicationView.Application release(
      @PathParam("receipt") String receipt, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(receipt, ifMatch, releaseCase::release);
  }

  @POST
  @Path("/approve")
  @Needs(Scope.APPLICATIONS_REVIEW)
  @Operation(operationId = "approveApplication", summary = "承認。アカウントが発行される")
  public ApplicationView.Application approve(
      @PathParam("receipt") String receipt, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(receipt, ifMatch, approveCase::approve);
  }

  @POST
  @Path("/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.APPLICATIONS_REVIEW)
  @Operation(operationId = "returnApplication", summary = "差戻し")
  public ApplicationView.Application sendBack(
      @PathParam("receipt") String receipt,
      @HeaderParam(Tags.IF_MATCH) String ifMatch,
      ReturnReason body) {
    ReturnReason sent = JsonBodies.required(body);
    return decided(
        receipt,
        ifMatch,
        (number, version) ->
            returnForCorrection.returnForCorrection(
                number,
                version,
                Reason.ofReturn(sent.template(), sent.remark(), fields(sent.concerns()))));
  }

  @POST
  @Path("/propose-rejection")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.APPLICATIONS_REVIEW)
  @Operation(operationId = "proposeRejection", summary = "却下の提案。別の人が確定する")
  public ApplicationView.Application propose(
      @PathParam("receipt") String receipt,
      @HeaderParam(Tags.IF_MATCH) String ifMatch,
      RejectionReason body) {
    RejectionReason sent = JsonBodies.required(body);
    return decided(
        receipt,
        ifMatch,
        (number, version) ->
            proposeRejection.propose(
                number, version, Reason.ofRejection(sent.template(), sent.remark())));
  }

  @POST
  @Path("/confirm-rejection")
  @Needs(Scope.APPLICATIONS_CONFIRM)
  @Operation(operationId = "confirmRejection", summary = "別の人が提案した却下の確定")
  public ApplicationView.Application confirm(
      @PathParam("receipt") String receipt, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(receipt, ifMatch, confirmRejection::confirm);
  }

  @POST
  @Path("/decline-rejection")
  @Needs(Scope.APPLICATIONS_CONFIRM)
  @Operation(operationId = "declineRejection", summary = "却下の提案を退ける")
  public ApplicationView.Application decline(
      @PathParam("receipt") String receipt, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(receipt, ifMatch, declineRejection::decline);
  }

  private ApplicationView.Application decided(
      String receipt, String ifMatch, ObjLongConsumer<ReceiptNumber> decision) {
    long version = Tags.version(ifMatch);
    ReceiptNumber number = ReceiptNumber.read(receipt).orElseThrow(Cursor::absent);
    if (cases.of(number).isEmpty()) {
      throw Cursor.absent();
    }
    decision.accept(number, version);
    return ApplicationView.of(cases.of(number).orElseThrow());
  }

  /** What is no field is refused as if none was named. */
  private static Set<String> fields(List<String> sent) {
    List<String> known = Stream.of(Reason.Field.values()).map(Enum::name).toList();
    return sent != null && known.containsAll(sent)
        ? sent.stream().collect(Collectors.toSet())
        : Set.of();
  }
}
