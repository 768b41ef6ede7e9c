package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.generation.Generations;
import jp.madoguchi.registry.RegisterComparison;
import jp.madoguchi.registry.RegisterUpdate;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * What can be done with a feed now, and the steps of a release, which a person or the watched
 * folder decides on.
 */
@Dependent
class FeedRelease {
  private static final Set<FeedState> DISCARDABLE =
      Set.of(FeedState.CHECKING, FeedState.WAITING_RELEASE);

  @Inject private FeedUploads uploads;
  @Inject private Generations generations;
  @Inject private RegisterComparison comparison;
  @Inject private RegisterUpdate register;
  @Inject private Clock clock;

  /** What the caller would be refused with now, guards and the register's own state apart. */
  Map<FeedResult.FeedAct, Problem> hindrances(
      FeedUpload upload, Optional<Generations.InForce> inForce, String caller) {
    Map<FeedResult.FeedAct, Problem> hindrances = new EnumMap<>(FeedResult.FeedAct.class);
    for (FeedResult.FeedAct act : FeedResult.FeedAct.values()) {
      ErrorCode code =
          switch (act) {
            case RELEASE -> release(upload, inForce, caller);
            case DISCARD -> DISCARDABLE.contains(upload.state()) ? null : ErrorCode.FEED_016;
            case ROLL_BACK -> rollBack(upload, inForce);
          };
      if (code != null) {
        hindrances.put(act, Problem.of(null, code));
      }
    }
    return hindrances;
  }

  /**
   * @throws Refusal with the hindrance, if there is one
   */
  void require(FeedResult.FeedAct act, FeedUpload upload, String caller) {
    Problem hindrance = hindrances(upload, inForce(upload), caller).get(act);
    if (hindrance != null) {
      throw new Refusal(hindrance);
    }
  }

  /** What is in force of the same layout; of a feed whose header is no layout's, nothing. */
  Optional<Generations.InForce> inForce(FeedUpload upload) {
    return Optional.ofNullable(upload.layout()).flatMap(generations::current);
  }

  private static ErrorCode release(
      FeedUpload upload, Optional<Generations.InForce> inForce, String caller) {
    if (upload.state() != FeedState.WAITING_RELEASE || !isComparedWith(upload, inForce)) {
      return ErrorCode.FEED_016;
    }
    return upload.uploadedBy().equals(caller) ? ErrorCode.FEED_015 : null;
  }

  private static boolean isComparedWith(FeedUpload upload, Optional<Generations.InForce> inForce) {
    Long current = inForce.map(Generations.InForce::id).orElse(null);
    return Objects.equals(current, upload.comparedWith());
  }

  private ErrorCode rollBack(FeedUpload upload, Optional<Generations.InForce> inForce) {
    boolean current =
        upload.state() == FeedState.RELEASED
            && inForce.filter(found -> found.id() == upload.generationId()).isPresent();
    if (!current) {
      return ErrorCode.FEED_016;
    }
    return generations.canGoBack(inForce.get()) ? null : ErrorCode.FEED_017;
  }

  /**
   * Swaps the generation in and brings the register to it, in the caller's transaction.
   *
   * @param upload locked
   * @throws Refusal FEED-016 when it was checked against a register that is no more
   */
  void release(FeedUpload upload, String by, String reason) {
    upload.requireState(FeedState.WAITING_RELEASE);
    register.takeTurn();
    long generation = upload.generationId();
    if (!isComparedWith(upload, inForce(upload)) || !comparison.conflicts(generation).isEmpty()) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
    register.apply(generation);
    generations.release(generation, clock.instant());
    uploads.eraseContent(upload);
    upload.released(by, reason, clock.instant());
  }
}
