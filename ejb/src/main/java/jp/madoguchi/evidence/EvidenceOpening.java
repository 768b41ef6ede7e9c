package jp.madoguchi.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Who opened an original, and why. It outlives the file. */
@Entity
class EvidenceOpening {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String receipt;
  private int number;
  private String openedBy;
  private Instant openedAt;
  private String reason;

  protected EvidenceOpening() {}

  EvidenceOpening(Evidence evidence, String openedBy, Instant openedAt, String reason) {
    this.receipt = evidence.receipt();
    this.number = evidence.number();
    this.openedBy = openedBy;
    this.openedAt = openedAt;
    this.reason = reason;
  }
}
