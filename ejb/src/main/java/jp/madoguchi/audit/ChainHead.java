package jp.madoguchi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. Its only row is locked by whoever adds to the chain. */
@Entity
@Table(name = "audit_chain")
class ChainHead {
  @Id private short id;

  private long sequence;
  private String hash;

  protected ChainHead() {
    hash = "";
  }

  /** Before the first entry. */
  static ChainHead start() {
    return new ChainHead();
  }

  void move(long sequence, String hash) {
    this.sequence = sequence;
    this.hash = hash;
  }

  long sequence() {
    return sequence;
  }

  /** Empty before the first entry. */
  String hash() {
    return hash;
  }
}
