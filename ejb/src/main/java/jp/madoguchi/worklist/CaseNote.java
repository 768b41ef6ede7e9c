package jp.madoguchi.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Never changed, so it has no version. */
@Entity
@Immutable
class CaseNote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String receipt;
  private String text;
  private String writtenBy;
  private Instant writtenAt;

  protected CaseNote() {}

  CaseNote(String receipt, String text, String writtenBy, Instant writtenAt) {
    this.receipt = receipt;
    this.text = text;
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  CaseHistory.Note note() {
    return new CaseHistory.Note(text, writtenBy, writtenAt);
  }
}
