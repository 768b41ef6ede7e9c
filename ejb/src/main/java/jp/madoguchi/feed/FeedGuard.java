package jp.madoguchi.feed;

import jp.madoguchi.shared.ErrorCode;

/**
 * What makes a feed without faults doubtful all the same: then only a person releases it, and says
 * why.
 */
public enum FeedGuard {
  /** 20 % more or fewer institutions than in the generation in force. */
  ROW_COUNT(ErrorCode.FEED_012),
  /** More than 1 % of the publisher's institutions would close. */
  CLOSINGS(ErrorCode.FEED_013);

  private static final int ROW_COUNT_FRACTION = 5;
  private static final int CLOSINGS_FRACTION = 100;

  private final ErrorCode code;

  FeedGuard(ErrorCode code) {
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }

  /**
   * @param before how many the generation in force states; 0 when there is none
   */
  boolean stops(long institutions, long closing, long before) {
    return switch (this) {
      case ROW_COUNT -> before > 0 && Math.abs(institutions - before) * ROW_COUNT_FRACTION > before;
      case CLOSINGS -> closing * CLOSINGS_FRACTION > (before > 0 ? before : institutions);
    };
  }
}
