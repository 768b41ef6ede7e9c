package jp.madoguchi.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of who decided on an application, and who last touched it. */
@Entity
@Immutable
class EnrollmentDecision {
  @Id private String receipt;
  private Instant decidedAt;
  private String decidedBy;
  private String changedBy;

  protected EnrollmentDecision() {}

  ReviewCase.Decision decision() {
    return new ReviewCase.Decision(decidedAt, decidedAt == null ? null : decidedBy, changedBy);
  }
}
