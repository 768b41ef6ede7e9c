package jp.madoguchi.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.madoguchi.enrollment.Reason;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of a return or a proposed rejection; one row a case. */
@Entity
@Immutable
class EnrollmentReturn {
  @Id private String receipt;
  private String offeredTo;
  private Instant returnedAt;
  private String proposedBy;

  @Enumerated(EnumType.STRING)
  private Reason.Template template;

  private String remark;
  private String concerns;
  private String raisedBy;
  private Instant raisedAt;

  protected EnrollmentReturn() {}

  ReviewCase.Remark remark() {
    return new ReviewCase.Remark(offeredTo, proposedBy, reason(), raisedBy, raisedAt);
  }

  private Reason reason() {
    return template == null
        ? null
        : new Reason(
            template,
            remark,
            Arrays.stream(concerns.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Reason.Field::valueOf)
                .collect(Collectors.toSet()));
  }
}
