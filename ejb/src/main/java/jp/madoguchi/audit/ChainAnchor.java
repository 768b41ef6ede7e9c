package jp.madoguchi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A signed statement of where the chain stood, kept apart from it: shows that its end was cut off.
 */
@Entity
@Table(name = "audit_anchor")
class ChainAnchor {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long sequence;
  private String hash;
  private Instant at;
  private String signature;

  protected ChainAnchor() {}

  ChainAnchor(long sequence, String hash, Instant at, ChainHashes hashes) {
    this.sequence = sequence;
    this.hash = hash;
    this.at = at.truncatedTo(ChronoUnit.MICROS);
    this.signature = hashes.anchor(sequence, hash, this.at);
  }

  boolean genuine(ChainHashes hashes) {
    return ChainHashes.same(hashes.anchor(sequence, hash, at), signature);
  }

  long sequence() {
    return sequence;
  }

  String hash() {
    return hash;
  }

  Instant at() {
    return at;
  }

  /** For a log outside the database: what an auditor compares with the chain. */
  @Override
  public String toString() {
    return "audit anchor " + sequence + ' ' + hash + ' ' + at + ' ' + signature;
  }
}
