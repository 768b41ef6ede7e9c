package jp.madoguchi.web.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.feed.FeedGuard;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.web.rest.Versioned;

/**
 * A feed as systems see it.
 *
 * @param number 取込番号
 * @param layout absent while the header row is not read, or when it is no feed's
 * @param guards what makes a release ask for a reason
 * @param decidedBy absent while nobody has decided, as are the other two
 * @param current whether it is the generation in force
 */
public record FeedAsSeen(
    String number,
    FeedState state,
    FeedLayout layout,
    String fileName,
    LocalDate asOf,
    String uploadedBy,
    Instant uploadedAt,
    FeedResult.Counts counts,
    Set<FeedGuard> guards,
    String decidedBy,
    Instant decidedAt,
    String reason,
    boolean current,
    long version)
    implements Versioned {
  static FeedAsSeen of(FeedResult.Shown shown) {
    FeedResult.Decision decision = shown.decision();
    return new FeedAsSeen(
        shown.reference(),
        shown.state(),
        shown.layout(),
        shown.fileName(),
        shown.asOf(),
        shown.uploadedBy(),
        shown.uploadedAt(),
        shown.counts(),
        shown.guards(),
        decision == null ? null : decision.by(),
        decision == null ? null : decision.at(),
        decision == null ? null : decision.reason(),
        shown.current(),
        shown.version());
  }
}
