package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two costs measured in turn, A B A B …, so that what the machine does besides falls on both.
 *
 * @param ours what each slice of ours cost
 * @param peers what the peer's slice right after it cost
 */
record Pairs(List<Double> ours, List<Double> peers) {
  private static final int FEWEST = 5;

  Pairs {
    if (ours.size() != peers.size() || ours.size() < FEWEST) {
      throw new IllegalArgumentException("at least " + FEWEST + " pairs are needed");
    }
    ours = List.copyOf(ours);
    peers = List.copyOf(peers);
  }

  /** Both sides must be warm. */
  static Pairs inTurn(int count, Cost ours, Cost peer) throws Exception {
    List<Double> own = new ArrayList<>();
    List<Double> others = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      own.add(ours.ofOne());
      others.add(peer.ofOne());
    }
    return new Pairs(own, others);
  }

  /** Our cost as a part of the peer's, for each pair: below 1 we are cheaper. */
  Series cost() {
    return each((own, other) -> own / other);
  }

  /** How often we do it while the peer does it once, for each pair: above 1 we are faster. */
  Series rate() {
    return each((own, other) -> other / own);
  }

  Series ourCosts() {
    return new Series(ours);
  }

  Series peerCosts() {
    return new Series(peers);
  }

  private Series each(java.util.function.DoubleBinaryOperator ratio) {
    return new Series(
        IntStream.range(0, ours.size())
            .mapToObj(i -> ratio.applyAsDouble(ours.get(i), peers.get(i)))
            .toList());
  }
}
