package jp.madoguchi.feed;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who decided about a feed, when and why. */
@Embeddable
class FeedDecision {
  private String decidedBy;
  private Instant decidedAt;
  private String reason;

  protected FeedDecision() {}

  FeedDecision(String by, Instant at, String reason) {
    this.decidedBy = by;
    this.decidedAt = at;
    this.reason = reason;
  }

  FeedResult.Decision shown() {
    return new FeedResult.Decision(decidedBy, decidedAt, reason);
  }
}
