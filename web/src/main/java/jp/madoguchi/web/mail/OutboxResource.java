package jp.madoguchi.web.mail;

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
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.OutboxList;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/outbox}: what became of the mails. What they say is shown to nobody. */
@Path("/v1/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outbox", description = "送信メール")
public class OutboxResource {
  @Inject private OutboxList outbox;

  /**
   * @param template for example M01
   * @param sentAt absent until sent
   */
  public record OutgoingMail(
      String key,
      String template,
      String recipient,
      MailState state,
      int tries,
      Instant createdAt,
      Instant nextTryAt,
      Instant sentAt,
      String lastError) {
    static OutgoingMail of(OutboxList.Row row) {
      return new OutgoingMail(
          row.key(),
          row.template(),
          row.recipient(),
          row.state(),
          row.tries(),
          row.createdAt(),
          row.nextTryAt(),
          row.sentAt(),
          row.lastError());
    }
  }

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record OutgoingMails(List<OutgoingMail> items, String next) {}

  @GET
  @Needs(Scope.OUTBOX_READ)
  @Operation(operationId = "listOutbox", summary = "送信メール、新しい順に50件ずつ")
  public OutgoingMails list(
      @QueryParam("show") @Schema(implementation = OutboxList.Show.class) String show,
      @QueryParam("cursor") String cursor) {
    OutboxList.Show wanted =
        Stream.of(OutboxList.Show.values())
            .filter(s -> s.name().equals(show == null ? "ALL" : show))
            .findFirst()
            .orElseThrow(() -> Cursor.wrong("show"));
    OutboxList.Page page = outbox.page(wanted, Cursor.after(cursor, Cursor::number));
    return new OutgoingMails(
        page.rows().stream().map(OutgoingMail::of).toList(),
        page.next() == null ? null : Cursor.of(page.next()));
  }
}
