package jp.madoguchi.web.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.feed.FeedHistory;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feed.UploadFeed;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/feeds}: what was brought for the register, and which of it is in force. */
@Path("/v1/feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feeds", description = "施設台帳の取込")
public class FeedsResource {
  @Inject private FeedHistory history;
  @Inject private UploadFeed upload;
  @Inject private FeedResult feeds;

  /**
   * @param number 取込番号
   * @param layout absent while the header row is not read, or when it is no feed's
   * @param current whether it is the generation in force
   */
  public record FeedRow(
      String number,
      FeedState state,
      FeedLayout layout,
      String fileName,
      LocalDate asOf,
      String uploadedBy,
      Instant uploadedAt,
      long institutions,
      long errors,
      boolean current) {
    static FeedRow of(FeedHistory.Row row) {
      return new FeedRow(
          row.reference(),
          row.state(),
          row.layout(),
          row.fileName(),
          row.asOf(),
          row.uploadedBy(),
          row.uploadedAt(),
          row.institutions(),
          row.errors(),
          row.current());
    }
  }

  /**
   * @param next the cursor of the next page; absent on the last
   */
  public record Feeds(List<FeedRow> items, String next) {}

  @GET
  @Needs(Scope.FEEDS_READ)
  @Operation(operationId = "listFeeds", summary = "取込、新しい順に20件ずつ")
  public Feeds list(@QueryParam("cursor") String cursor) {
    FeedHistory.Page page =
        history.page(
            Cursor.after(cursor, text -> Optional.of(text).filter(FeedResource::isNumber)));
    return new Feeds(
        page.rows().stream().map(FeedRow::of).toList(),
        page.next() == null ? null : Cursor.of(page.next()));
  }

  /** The check begins by itself; a client that reads the feed again sees when it has ended. */
  @POST
  @Consumes("text/csv")
  @Needs(Scope.FEEDS_CHANGE)
  @Operation(operationId = "uploadFeed", summary = "取込ファイルを送る（50MBまで）。asOf は時点（2026-11-22、省くと今日）")
  public FeedAsSeen upload(
      @QueryParam("name") String name,
      @QueryParam("asOf") String asOf,
      @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING)))
          InputStream body) {
    String number = upload.upload(new UploadFeed.File(UploadFeed.Source.PAGE, name, asOf), body);
    return feeds.of(number).map(FeedAsSeen::of).orElseThrow();
  }
}
