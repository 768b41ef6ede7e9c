package jp.madoguchi.web.webhooks;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.clients.ClientName;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.rest.Tags;
import jp.madoguchi.web.rest.Versioned;
import jp.madoguchi.webhooks.ReplayDelivery;
import jp.madoguchi.webhooks.WebhookDeliveries;
import jp.madoguchi.webhooks.WebhookDelivery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/webhook-deliveries}: what the calling client was told by its webhook. */
@Path("/v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks", description = "Webhookの送信")
public class WebhookDeliveriesResource {
  @Inject private WebhookDeliveries list;
  @Inject private WebhookDelivery one;
  @Inject private ReplayDelivery replay;
  @Context private HttpServletRequest request;

  /**
   * @param id the Webhook-Id
   * @param event for example application.approved
   * @param lastStatus of the last answer; absent without one
   * @param lastError absent where the last try was good; else HTTP and the status, or a name of
   *     {@code WebhookFailure}
   * @param sentAt absent until sent
   */
  public record Delivery(
      String id,
      String event,
      MailState state,
      int tries,
      Integer lastStatus,
      String lastError,
      Instant createdAt,
      Instant nextTryAt,
      Instant sentAt,
      long version)
      implements Versioned {
    static Delivery of(Postings.Row row) {
      return new Delivery(
          row.id(),
          row.event(),
          row.state(),
          row.tries(),
          row.lastStatus(),
          row.lastError(),
          row.createdAt(),
          row.nextTryAt(),
          row.sentAt(),
          row.version());
    }
  }

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record Deliveries(List<Delivery> items, String next) {}

  @GET
  @Needs(Scope.WEBHOOKS_REPLAY)
  @Operation(operationId = "listWebhookDeliveries", summary = "自分への送信、新しい順")
  public Deliveries list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
    int most = Cursor.limit(limit);
    Long after = Cursor.after(cursor, Cursor::number);
    List<Postings.Row> rows = list.page(caller(), after, most + 1);
    return new Deliveries(
        rows.stream().limit(most).map(Delivery::of).toList(),
        Cursor.next(rows, most, Postings.Row::number));
  }

  @GET
  @Path("/{delivery}")
  @Needs(Scope.WEBHOOKS_REPLAY)
  @Operation(operationId = "readWebhookDelivery", summary = "送信")
  public Delivery read(@PathParam("delivery") String delivery) {
    return Delivery.of(one.of(caller(), delivery));
  }

  @POST
  @Path("/{delivery}/replay")
  @Needs(Scope.WEBHOOKS_REPLAY)
  @Operation(operationId = "replayWebhookDelivery", summary = "再送。同じWebhook-Idでもう一度送る")
  public Delivery replay(
      @PathParam("delivery") String delivery, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    replay.replay(caller(), delivery, Tags.version(ifMatch));
    return read(delivery);
  }

  private String caller() {
    return ClientName.ofCaller(request.getUserPrincipal().getName()).orElseThrow().text();
  }
}
