package jp.madoguchi.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of the fund's people. */
@Entity
@Immutable
class StaffName {
  @Id private String name;
  private String displayName;

  protected StaffName() {}

  String displayName() {
    return displayName;
  }
}
