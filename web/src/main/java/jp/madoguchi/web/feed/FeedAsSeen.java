package jp.madoguchi.web.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.feed.FeedGuard;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.FeedState;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.web.rest.Versioned;

/**
 * A feed as systems see it.
 *
 * @param number 取込番号
 * @param layout absent while the header row is not read, or when it is no feed's
 * @param guards what makes a release ask for a reason
 * @param decidedBy absent while nobody has decided, as are the other two
 * @param current whether it is the generation in force
 * @param hindrances what the client would be refused now, its scopes apart
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
    List<FeedHindrance> hindrances,
    long version)
    implements Versioned {
  /**
   * @param code of the error, as in docs/errors.md
   */
  public record FeedHindrance(FeedResult.FeedAct act, String code) {}

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
        hindrances(shown),
        shown.version());
  }

  /** A system can give no reason: what a guard has stopped it cannot release. */
  private static List<FeedHindrance> hindrances(FeedResult.Shown shown) {
    Stream<FeedHindrance> guards =
        shown.hindrances().containsKey(FeedResult.FeedAct.RELEASE)
            ? Stream.of()
            : shown.guards().stream()
                .sorted()
                .map(guard -> hindrance(FeedResult.FeedAct.RELEASE, guard.code()));
    Stream<FeedHindrance> others =
        shown.hindrances().entrySet().stream()
            .map(found -> hindrance(found.getKey(), found.getValue().code()));
    return Stream.concat(guards, others).toList();
  }

  private static FeedHindrance hindrance(FeedResult.FeedAct act, ErrorCode code) {
    return new FeedHindrance(act, code.code());
  }
}
