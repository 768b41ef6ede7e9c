package jp.madoguchi.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import jp.madoguchi.enrollment.PortalActs.Considered;
import jp.madoguchi.shared.InstitutionKind;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of an application. */
@Entity
@Immutable
class EnrollmentFlow {
  @Id private String receipt;

  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String prefecture;

  private Instant submittedAt;
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private Considered consideredAs;

  protected EnrollmentFlow() {}
}
