package jp.madoguchi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A verification of the chain: how far it has come, and what it found. It advances chunk by chunk,
 * so that whoever finds it open after a crash goes on where it stands. Signed, because the next one
 * starts where this one ended.
 */
@Entity
@Table(name = "audit_check")
class TrailCheck {
  private static final String OPEN = "OPEN";

  /** 検証中, 検証済, 切れている. */
  enum State {
    RUNNING,
    INTACT,
    BROKEN
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String openKey = OPEN;
  private String startedBy;
  private Instant startedAt;
  private Instant finishedAt;

  @Enumerated(EnumType.STRING)
  private State state = State.RUNNING;

  /** Where it began. */
  private long firstSequence;

  private long target;
  private long through;
  private String hash;
  private Long breakAt;

  @Enumerated(EnumType.STRING)
  private ChainBreak.Kind breakKind;

  private String signature;

  protected TrailCheck() {}

  /**
   * @param from the place up to which the chain need not be looked at again
   * @param target the last sequence that is to be looked at
   */
  TrailCheck(String startedBy, Instant now, ChainPoint from, long target, ChainHashes hashes) {
    this.startedBy = startedBy;
    this.startedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.firstSequence = from.sequence();
    this.through = from.sequence();
    this.hash = from.hash();
    this.target = target;
    sign(hashes);
  }

  void advance(ChainPoint to, ChainHashes hashes) {
    through = to.sequence();
    hash = to.hash();
    sign(hashes);
  }

  /** Somebody changed this row: what it says counts for nothing. */
  void restart(ChainHashes hashes) {
    firstSequence = 0;
    advance(ChainPoint.START, hashes);
  }

  /**
   * @param found null when the chain holds
   */
  void finish(ChainBreak found, Instant now, ChainHashes hashes) {
    openKey = null;
    finishedAt = now.truncatedTo(ChronoUnit.MICROS);
    state = found == null ? State.INTACT : State.BROKEN;
    breakAt = found == null ? null : (Long) found.sequence();
    breakKind = found == null ? null : found.kind();
    sign(hashes);
  }

  boolean genuine(ChainHashes hashes) {
    return ChainHashes.same(hashes.check(form()), signature);
  }

  private void sign(ChainHashes hashes) {
    signature = hashes.check(form());
  }

  private CanonicalForm form() {
    return CanonicalForm.of("1")
        .with(startedBy)
        .with(startedAt)
        .with(finishedAt)
        .with(state.name())
        .with(firstSequence)
        .with(target)
        .with(through)
        .with(hash)
        .with(breakAt == null ? null : breakAt.toString())
        .with(breakKind == null ? null : breakKind.name());
  }

  ChainPoint reached() {
    return new ChainPoint(through, hash);
  }

  long target() {
    return target;
  }

  State state() {
    return state;
  }

  Instant startedAt() {
    return startedAt;
  }

  /** Null while it runs. */
  Instant finishedAt() {
    return finishedAt;
  }

  /** Null unless broken. */
  ChainBreak found() {
    return breakAt == null ? null : new ChainBreak(breakAt, breakKind);
  }

  /** From 0 to 100. */
  int percent() {
    return target <= firstSequence
        ? 100
        : (int) Math.min(100, 100 * (through - firstSequence) / (target - firstSequence));
  }
}
