package jp.madoguchi.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A piece of a file's content: H2 takes at most one megabyte in such a column. */
@Entity
class EvidencePart {
  static final int BYTES = 512 * 1024;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long evidenceId;
  private int number;
  private byte[] content;

  protected EvidencePart() {}

  EvidencePart(long evidenceId, int number, byte[] content) {
    this.evidenceId = evidenceId;
    this.number = number;
    this.content = content;
  }
}
