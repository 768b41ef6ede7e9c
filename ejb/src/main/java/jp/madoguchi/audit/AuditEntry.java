package jp.madoguchi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.shared.OneLine;

/**
 * One line of the trail. It has no version because nobody ever changes what it says; only its place
 * in the chain is added once.
 */
@Entity
class AuditEntry {
  private static final int NAME = 300;
  private static final int ACTION = 100;
  private static final int RESULT = 40;

  @Id private Long id;

  private Instant at;
  private String actor;
  private String action;
  private String about;
  private String result;
  private String correlationId;
  private String mac;
  private Long sequence;
  private String hash;

  protected AuditEntry() {}

  /**
   * @param id the next number of the trail
   * @param about null when the action has no object
   */
  AuditEntry(
      long id,
      Instant at,
      String actor,
      String action,
      String about,
      String result,
      String correlationId,
      ChainHashes hashes) {
    this.id = id;
    this.at = at.truncatedTo(ChronoUnit.MICROS);
    this.actor = OneLine.of(actor == null || actor.isBlank() ? "anonymous" : actor, NAME);
    this.action = OneLine.of(action, ACTION);
    this.about = about == null ? null : OneLine.of(about, NAME);
    this.result = OneLine.of(result, RESULT);
    this.correlationId = correlationId;
    this.mac = hashes.macOf(this);
  }

  /** Gives the entry its place in the chain: the next one after the end. */
  void seal(ChainHead end, ChainHashes hashes) {
    if (sequence != null) {
      throw new IllegalStateException("the entry " + id + " is sealed already");
    }
    sequence = end.sequence() + 1;
    hash = hashes.link(end.hash(), sequence, this);
    end.move(sequence, hash);
  }

  long id() {
    return id;
  }

  Instant at() {
    return at;
  }

  String actor() {
    return actor;
  }

  String action() {
    return action;
  }

  String about() {
    return about;
  }

  String result() {
    return result;
  }

  String correlationId() {
    return correlationId;
  }

  String mac() {
    return mac;
  }

  /** Null until sealed. */
  Long sequence() {
    return sequence;
  }

  /** Null until sealed. */
  String hash() {
    return hash;
  }
}
