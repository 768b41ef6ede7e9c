package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CPU milliseconds of the portal beside those of a peer that may be absent.
 *
 * @param absent what is said then
 */
record Comparison(String name, String what, String peerName, Goal goal, String absent) {
  private static final int PAIRS = 7;
  private static final String UNIT = "CPU ms";

  /** Both sides must be warm. */
  Line of(Cost ours, Optional<Cost> peer) throws Exception {
    if (peer.isPresent()) {
      Pairs pairs = Pairs.inTurn(PAIRS, ours, peer.get());
      return Line.cost(name, what, UNIT, pairs, peerName, goal);
    }
    List<Double> alone = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      alone.add(ours.ofOne());
    }
    return Line.alone(name, what, UNIT, new Series(alone), peerName, goal, absent);
  }
}
