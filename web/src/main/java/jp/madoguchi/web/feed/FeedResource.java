package jp.madoguchi.web.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.feed.DiscardFeed;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.ReleaseFeed;
import jp.madoguchi.feed.RollBackFeed;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.JsonBodies;
import jp.madoguchi.web.rest.Needs;
import jp.madoguchi.web.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /api/v1/feeds/{number}}: one feed, and what an operator does with it, done by a system in
 * its own name. Whoever brought a feed does not release it: that is another client or a person.
 */
@Path("/v1/feeds/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "feeds")
public class FeedResource {
  @Inject private FeedResult feeds;
  @Inject private ReleaseFeed releaseFeed;
  @Inject private DiscardFeed discardFeed;
  @Inject private RollBackFeed rollBackFeed;

  /**
   * @param reason may be absent
   */
  public record FeedReason(String reason) {}

  static boolean isNumber(String text) {
    return text.matches("F[0-9]{8}-[0-9]{6}");
  }

  @GET
  @Needs(Scope.FEEDS_READ)
  @Operation(operationId = "readFeed", summary = "取込の結果")
  public FeedAsSeen read(@PathParam("number") String number) {
    return Optional.of(number)
        .filter(FeedResource::isNumber)
        .flatMap(feeds::of)
        .map(FeedAsSeen::of)
        .orElseThrow(Cursor::absent);
  }

  /** No reason is taken: what a guard has stopped is a person's matter. */
  @POST
  @Path("/release")
  @Needs(Scope.FEEDS_CHANGE)
  @Operation(operationId = "releaseFeed", summary = "反映。取り込んだ人とは別の人が行う")
  public FeedAsSeen release(
      @PathParam("number") String number, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(number, ifMatch, (feed, seen) -> releaseFeed.release(feed, seen, null));
  }

  @POST
  @Path("/discard")
  @Needs(Scope.FEEDS_CHANGE)
  @Operation(operationId = "discardFeed", summary = "取下げ")
  public FeedAsSeen discard(
      @PathParam("number") String number, @HeaderParam(Tags.IF_MATCH) String ifMatch) {
    return decided(number, ifMatch, discardFeed::discard);
  }

  @POST
  @Path("/roll-back")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Scope.FEEDS_CHANGE)
  @Operation(operationId = "rollBackFeed", summary = "反映の取消。前の内容に戻す")
  public FeedAsSeen rollBack(
      @PathParam("number") String number,
      @HeaderParam(Tags.IF_MATCH) String ifMatch,
      FeedReason body) {
    String reason = JsonBodies.required(body).reason();
    return decided(number, ifMatch, (feed, seen) -> rollBackFeed.rollBack(feed, seen, reason));
  }

  private FeedAsSeen decided(String number, String ifMatch, ObjLongConsumer<String> decision) {
    long version = Tags.version(ifMatch);
    String there = read(number).number();
    decision.accept(there, version);
    return read(there);
  }
}
