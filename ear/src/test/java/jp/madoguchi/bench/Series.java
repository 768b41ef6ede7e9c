package jp.madoguchi.bench;

import java.util.List;

/** Some measurements of the same thing: their median, and how far they lie apart. */
record Series(List<Double> values) {
  /** The middle half of the values may be this wide, as a part of the median. */
  private static final double TOLERATED = 0.3;

  Series(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    this.values = values.stream().sorted().toList();
  }

  double median() {
    return quantile(0.5);
  }

  double lowest() {
    return values.get(0);
  }

  double highest() {
    return values.get(values.size() - 1);
  }

  /** Whether nothing should be concluded from the median. */
  boolean isSpreadTooFar() {
    return median() <= 0 || quantile(0.75) - quantile(0.25) > TOLERATED * median();
  }

  /** Between two values the way from one to the other is straight. */
  private double quantile(double part) {
    double place = part * (values.size() - 1);
    int below = (int) place;
    double low = values.get(below);
    double high = values.get(Math.min(below + 1, values.size() - 1));
    return low + (place - below) * (high - low);
  }
}
