package jp.madoguchi.audit;

import java.util.List;
import java.util.Optional;

/** Goes along the chain entry by entry and remembers nothing but where it stands. */
final class ChainWalk {
  private final ChainHashes hashes;
  private long sequence;
  private String hash;

  /**
   * @param sequence of the last entry known to be good, 0 for none
   * @param hash the chain's value there, empty for none
   */
  ChainWalk(ChainHashes hashes, long sequence, String hash) {
    this.hashes = hashes;
    this.sequence = sequence;
    this.hash = hash;
  }

  /**
   * The next entry of the chain; after a break the walk stays before it.
   *
   * @param anchors those of this place, if any
   */
  Optional<ChainBreak> step(AuditEntry entry, List<ChainAnchor> anchors) {
    long next = sequence + 1;
    if (entry.sequence() != next) {
      return broken(next, ChainBreak.Kind.MISSING);
    }
    String expected = hashes.link(hash, next, entry);
    boolean written = ChainHashes.same(hashes.macOf(entry), entry.mac());
    boolean linked = ChainHashes.same(expected, entry.hash());
    if (!written) {
      return broken(next, linked ? ChainBreak.Kind.FOREIGN : ChainBreak.Kind.CHANGED);
    }
    if (!linked) {
      return broken(next, ChainBreak.Kind.MOVED);
    }
    for (ChainAnchor anchor : anchors) {
      if (!anchor.genuine(hashes)) {
        return broken(next, ChainBreak.Kind.ANCHOR);
      }
      if (!ChainHashes.same(expected, anchor.hash())) {
        return broken(next, ChainBreak.Kind.REPLACED);
      }
    }
    sequence = next;
    hash = expected;
    return Optional.empty();
  }

  /** No entry is left; {@code target} is where something says that the chain ends. */
  Optional<ChainBreak> end(long target) {
    return sequence < target ? broken(sequence + 1, ChainBreak.Kind.MISSING) : Optional.empty();
  }

  long sequence() {
    return sequence;
  }

  String hash() {
    return hash;
  }

  private static Optional<ChainBreak> broken(long sequence, ChainBreak.Kind kind) {
    return Optional.of(new ChainBreak(sequence, kind));
  }
}
