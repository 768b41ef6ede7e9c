package jp.madoguchi.bench;

/** What a ratio should be. */
record Goal(double limit, boolean upwards) {
  /** The value is told for its own sake. */
  static final Goal NONE = new Goal(Double.NaN, false);

  static Goal atMost(double limit) {
    return new Goal(limit, false);
  }

  static Goal atLeast(double limit) {
    return new Goal(limit, true);
  }

  boolean isReachedBy(double ratio) {
    return upwards ? ratio >= limit : ratio <= limit;
  }

  @Override
  public String toString() {
    return Double.isNaN(limit) ? "—" : (upwards ? "≥ " : "≤ ") + limit;
  }
}
