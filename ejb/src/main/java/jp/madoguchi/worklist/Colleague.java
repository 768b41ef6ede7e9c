package jp.madoguchi.worklist;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody who can be given a case. What the list's statement gives is mapped here too. */
@Entity
@Immutable
@Table(name = "staff_reviewer")
@SqlResultSetMapping(
    name = QueueLine.RESULT,
    classes =
        @ConstructorResult(
            targetClass = QueueLine.class,
            columns = {
              @ColumnResult(name = "receipt", type = String.class),
              @ColumnResult(name = "institution_name", type = String.class),
              @ColumnResult(name = "kind", type = String.class),
              @ColumnResult(name = "prefecture", type = String.class),
              @ColumnResult(name = "submitted_at", type = Instant.class),
              @ColumnResult(name = "due_at", type = Instant.class),
              @ColumnResult(name = "state", type = String.class),
              @ColumnResult(name = "holder", type = String.class),
              @ColumnResult(name = "claimed_at", type = Instant.class),
              @ColumnResult(name = "version", type = Long.class),
              @ColumnResult(name = "found_count", type = Long.class)
            }))
class Colleague {
  @Id private String name;
  private String displayName;

  protected Colleague() {}

  Colleagues.Person person() {
    return new Colleagues.Person(name, displayName);
  }
}
