package jp.madoguchi.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.KeyedHashes;

/** A chain as the portal writes it, for tests that then do something to it. */
final class WrittenTrail {
  static final ChainHashes HASHES = new ChainHashes(KeyedHashes.ofTests());
  private static final Instant START = Instant.parse("2026-11-22T01:00:00.123456Z");

  final List<AuditEntry> entries = new ArrayList<>();
  final List<ChainAnchor> anchors = new ArrayList<>();
  final ChainHead head = ChainHead.start();

  static WrittenTrail of(int length) {
    WrittenTrail trail = new WrittenTrail();
    for (int i = 1; i <= length; i++) {
      trail.add(entry(i, "person" + i));
    }
    return trail;
  }

  static AuditEntry entry(long number, String actor) {
    return new AuditEntry(
        number,
        START.plusSeconds(number),
        actor,
        "ApproveCase",
        "enrollment/" + number,
        "OK",
        "0123456789abcdef",
        HASHES);
  }

  void add(AuditEntry entry) {
    entry.seal(head, HASHES);
    entries.add(entry);
  }

  void anchor() {
    anchors.add(new ChainAnchor(head.sequence(), head.hash(), START, HASHES));
  }

  /** What a verification finds that has the head and the anchors for its target. */
  Optional<ChainBreak> verified() {
    ChainWalk walk = new ChainWalk(HASHES, 0, "");
    for (AuditEntry entry : entries) {
      Optional<ChainBreak> found =
          walk.step(
              entry,
              anchors.stream().filter(a -> a.sequence() == entry.sequence().longValue()).toList());
      if (found.isPresent()) {
        return found;
      }
    }
    long anchored = anchors.stream().mapToLong(ChainAnchor::sequence).max().orElse(0);
    return walk.end(Math.max(head.sequence(), anchored));
  }

  /** Changes a column behind the portal's back. */
  static void overwrite(Object row, String field, Object value) {
    try {
      var column = row.getClass().getDeclaredField(field);
      column.setAccessible(true);
      column.set(row, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(field, e);
    }
  }
}
