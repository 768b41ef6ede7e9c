package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
  private static final int LENGTH = 12;

  @Property(tries = 50)
  void whatThePortalWroteHolds(@ForAll @IntRange(max = 40) int length) {
    WrittenTrail trail = WrittenTrail.of(length);
    trail.anchor();
    assertThat(trail.verified()).isEmpty();
  }

  @Property(tries = 200)
  void aChangedFieldIsFound(
      @ForAll @IntRange(max = LENGTH - 1) int place, @ForAll @IntRange(max = 6) int field) {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    AuditEntry entry = trail.entries.get(place);
    switch (field) {
      case 0 -> WrittenTrail.overwrite(entry, "actor", "somebody else");
      case 1 -> WrittenTrail.overwrite(entry, "action", "RejectCase");
      case 2 -> WrittenTrail.overwrite(entry, "about", null);
      case 3 -> WrittenTrail.overwrite(entry, "result", "REV-004");
      case 4 -> WrittenTrail.overwrite(entry, "at", entry.at().plusNanos(1_000));
      case 5 -> WrittenTrail.overwrite(entry, "correlationId", "");
      default -> WrittenTrail.overwrite(entry, "id", 1_000L);
    }
    assertThat(trail.verified()).contains(new ChainBreak(place + 1L, ChainBreak.Kind.CHANGED));
  }

  @Property(tries = 50)
  void aDeletedEntryIsFound(@ForAll @IntRange(max = LENGTH - 1) int place) {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    trail.entries.remove(place);
    assertThat(trail.verified()).contains(new ChainBreak(place + 1L, ChainBreak.Kind.MISSING));
  }

  @Property(tries = 50)
  void exchangedEntriesAreFound(@ForAll @IntRange(max = LENGTH - 2) int place) {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    AuditEntry first = trail.entries.get(place);
    AuditEntry second = trail.entries.get(place + 1);
    Object sequence = first.sequence();
    Object hash = first.hash();
    WrittenTrail.overwrite(first, "sequence", second.sequence());
    WrittenTrail.overwrite(first, "hash", second.hash());
    WrittenTrail.overwrite(second, "sequence", sequence);
    WrittenTrail.overwrite(second, "hash", hash);
    trail.entries.set(place, second);
    trail.entries.set(place + 1, first);
    assertThat(trail.verified()).contains(new ChainBreak(place + 1L, ChainBreak.Kind.MOVED));
  }

  @Test
  void anEntryThatThePortalDidNotWriteIsFoundAlthoughItWasSealed() {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    AuditEntry copied = WrittenTrail.entry(3, "person3");
    WrittenTrail.overwrite(copied, "id", 99L);
    trail.add(copied);
    trail.add(WrittenTrail.entry(100, "later"));
    assertThat(trail.verified()).contains(new ChainBreak(LENGTH + 1L, ChainBreak.Kind.FOREIGN));
  }

  @Test
  void anEntryBetweenTwoOthersIsFound() {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    AuditEntry inserted = WrittenTrail.entry(99, "person99");
    inserted.seal(ChainHead.start(), WrittenTrail.HASHES);
    WrittenTrail.overwrite(inserted, "sequence", 5L);
    trail.entries.add(4, inserted);
    assertThat(trail.verified()).contains(new ChainBreak(5, ChainBreak.Kind.MOVED));
  }

  @Property(tries = 50)
  void aCutEndIsFoundByTheHead(@ForAll @IntRange(min = 1, max = LENGTH) int cut) {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    trail.entries.subList(LENGTH - cut, LENGTH).clear();
    assertThat(trail.verified())
        .contains(new ChainBreak(LENGTH - cut + 1L, ChainBreak.Kind.MISSING));
  }

  @Property(tries = 50)
  void anEndCutTogetherWithTheHeadIsFoundByTheAnchor(@ForAll @IntRange(min = 1, max = 11) int cut) {
    WrittenTrail trail = cutWithItsHead(cut);
    assertThat(trail.verified())
        .contains(new ChainBreak(LENGTH - cut + 1L, ChainBreak.Kind.MISSING));
  }

  @Test
  void anEndThatGrewAgainIsFoundByTheAnchor() {
    WrittenTrail trail = cutWithItsHead(2);
    trail.add(WrittenTrail.entry(50, "another"));
    trail.add(WrittenTrail.entry(51, "past"));
    assertThat(trail.verified()).contains(new ChainBreak(LENGTH, ChainBreak.Kind.REPLACED));
  }

  @Test
  void aForgedAnchorIsFound() {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    trail.anchor();
    WrittenTrail.overwrite(trail.anchors.get(0), "at", Instant.EPOCH);
    assertThat(trail.verified()).contains(new ChainBreak(LENGTH, ChainBreak.Kind.ANCHOR));
  }

  @Test
  void anEntryThatCommitsLateComesLaterAndBreaksNothing() {
    WrittenTrail trail = new WrittenTrail();
    trail.add(WrittenTrail.entry(2, "quick"));
    trail.add(WrittenTrail.entry(1, "slow"));
    assertThat(trail.verified()).isEmpty();
    assertThat(trail.entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L);
  }

  private static WrittenTrail cutWithItsHead(int cut) {
    WrittenTrail trail = WrittenTrail.of(LENGTH);
    trail.anchor();
    trail.entries.subList(LENGTH - cut, LENGTH).clear();
    AuditEntry last = trail.entries.get(trail.entries.size() - 1);
    trail.head.move(last.sequence(), last.hash());
    return trail;
  }
}
