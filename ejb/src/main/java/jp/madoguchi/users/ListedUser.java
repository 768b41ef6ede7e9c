package jp.madoguchi.users;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the view of that name shows of the registration, the register and the trail. */
@Entity
@Immutable
class ListedUser {
  @Id private Long id;
  private String address;
  private String familyName;
  private String givenName;
  private String institutionCode;
  private String institutionName;
  private Instant completedAt;
  private Instant signedInAt;
  private Instant suspendedAt;
  private String suspensionReason;
  private Instant closedAt;

  protected ListedUser() {}

  String address() {
    return address;
  }

  boolean isSuspended() {
    return suspendedAt != null;
  }

  UserList.Row row(boolean locked) {
    return new UserList.Row(
        id,
        institutionCode,
        institutionName,
        familyName + "\u3000" + givenName,
        address,
        state(locked),
        completedAt,
        signedInAt,
        suspendedAt,
        suspensionReason);
  }

  private UserState state(boolean locked) {
    if (closedAt != null) {
      return UserState.CLOSED;
    }
    if (isSuspended()) {
      return UserState.SUSPENDED;
    }
    return locked ? UserState.LOCKED : UserState.ACTIVE;
  }
}
