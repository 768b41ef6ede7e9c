package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import jp.madoguchi.generation.Generations;
import jp.madoguchi.registry.RegisterComparison;
import jp.madoguchi.registry.RegisterUpdate;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The steps of a release, which a person or the watched folder decides on. */
@Dependent
class FeedRelease {
  @Inject private FeedUploads uploads;
  @Inject private Generations generations;
  @Inject private RegisterComparison comparison;
  @Inject private RegisterUpdate register;
  @Inject private Clock clock;

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
    Long inForce = generations.current(upload.layout()).map(Generations.InForce::id).orElse(null);
    if (!Objects.equals(inForce, upload.comparedWith())
        || !comparison.conflicts(generation).isEmpty()) {
      throw new Refusal(Problem.of(null, ErrorCode.FEED_016));
    }
    register.apply(generation);
    generations.release(generation, clock.instant());
    uploads.eraseContent(upload);
    upload.released(by, reason, clock.instant());
  }
}
