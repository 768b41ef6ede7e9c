package jp.madoguchi.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param what is measured
 * @param unit of the two costs
 * @param ours the median of our costs, or empty when nothing could be measured
 * @param peer what it is compared with
 * @param ratio the pairs' ratios, or empty without a peer
 * @param skipped why there is no ratio, or empty
 */
record Line(
    String name,
    String what,
    String unit,
    Optional<Series> ours,
    String peer,
    Optional<Series> peers,
    Optional<Series> ratio,
    Goal goal,
    String skipped) {

  /** Our cost in parts of the peer's. */
  static Line cost(String name, String what, String unit, Pairs pairs, String peer, Goal goal) {
    return of(name, what, unit, pairs, peer, pairs.cost(), goal);
  }

  /** Our rate in multiples of the peer's. */
  static Line rate(String name, String what, String unit, Pairs pairs, String peer, Goal goal) {
    return of(name, what, unit, pairs, peer, pairs.rate(), goal);
  }

  /** Only our side: the peer is not on this machine. */
  static Line alone(
      String name, String what, String unit, Series ours, String peer, Goal goal, String why) {
    return new Line(
        name, what, unit, Optional.of(ours), peer, Optional.empty(), Optional.empty(), goal, why);
  }

  private static Line of(
      String name, String what, String unit, Pairs pairs, String peer, Series ratio, Goal goal) {
    return new Line(
        name,
        what,
        unit,
        Optional.of(pairs.ourCosts()),
        peer,
        Optional.of(pairs.peerCosts()),
        Optional.of(ratio),
        goal,
        "");
  }

  /** 0.48 (0.45–0.52), or why there is none. */
  String shownRatio() {
    return ratio
        .map(
            r ->
                (r.isSpreadTooFar() ? "—" : two(r.median()))
                    + " (%s–%s)".formatted(two(r.lowest()), two(r.highest())))
        .orElse("—");
  }

  /** Never «reached» without a figure. */
  Verdict verdict() {
    if (ratio.isEmpty()) {
      return Verdict.SKIPPED;
    }
    if (ratio.get().isSpreadTooFar()) {
      return Verdict.SPREAD_TOO_FAR;
    }
    if (goal.equals(Goal.NONE)) {
      return Verdict.TOLD;
    }
    return goal.isReachedBy(ratio.get().median()) ? Verdict.REACHED : Verdict.MISSED;
  }

  static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
