package jp.madoguchi.enrollment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** A {@link Reason} as it was given once; never changed, so it has no version. */
@Entity
@Immutable
@Table(name = "enrollment_objection")
class Objection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String receipt;

  @Enumerated(EnumType.STRING)
  private Reason.Template template;

  private String remark;
  private String concerns;
  private String raisedBy;
  private Instant raisedAt;

  protected Objection() {}

  Objection(ReceiptNumber receipt, Reason reason, String raisedBy, Instant raisedAt) {
    this.receipt = receipt.text();
    this.template = reason.template();
    this.remark = reason.remark();
    this.concerns =
        reason.concerns().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    this.raisedBy = raisedBy;
    this.raisedAt = raisedAt;
  }

  Reason reason() {
    return new Reason(
        template,
        remark,
        Stream.of(Reason.Field.values())
            .filter(f -> (" " + concerns + " ").contains(" " + f.name() + " "))
            .collect(Collectors.toSet()));
  }
}
