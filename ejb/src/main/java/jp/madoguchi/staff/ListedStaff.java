package jp.madoguchi.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of a member of staff and the trail. */
@Entity
@Immutable
class ListedStaff {
  @Id private Long id;
  private String name;
  private String displayName;

  @Enumerated(EnumType.STRING)
  private StaffRole role;

  private String address;
  private Instant invitedUntil;
  private Instant suspendedAt;
  private Instant signedInAt;
  private boolean secondFactor;

  protected ListedStaff() {}

  StaffList.Row row(Instant now) {
    return new StaffList.Row(
        name,
        displayName,
        role,
        address,
        state(now),
        invitedUntil,
        suspendedAt,
        signedInAt,
        secondFactor);
  }

  private StaffState state(Instant now) {
    if (suspendedAt != null) {
      return StaffState.SUSPENDED;
    }
    if (invitedUntil == null) {
      return StaffState.ACTIVE;
    }
    return now.isBefore(invitedUntil) ? StaffState.INVITED : StaffState.EXPIRED;
  }
}
