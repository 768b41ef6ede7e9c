package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** What sign-in needs to know of a member of staff, and the one thing that it changes. */
@Dependent
public class StaffSignIns {
  @Inject private StaffUsers users;

  /** Nothing is known of who has been invited and not chosen a password yet. */
  public Optional<Stored> find(String name) {
    return users.named(name).filter(StaffUser::isKnown).map(StaffUser::stored);
  }

  /** The same, held until the transaction ends: whoever suspends the person waits. */
  public Optional<Stored> held(String name) {
    return users.held(name).filter(StaffUser::isKnown).map(StaffUser::stored);
  }

  /** Whether the portal knows any member of staff. */
  public boolean anybody() {
    return users.count() > 0;
  }

  /**
   * Does nothing if nobody has this name.
   *
   * @param hash of the new password
   */
  public void changePassword(String name, String hash) {
    users.named(name).ifPresent(user -> user.changePassword(hash));
  }

  /**
   * A member of staff as stored; says nothing of its hash in {@code toString}.
   *
   * @param address for mails, or null where none is known
   * @param suspended whether an operator has stopped its use
   */
  public record Stored(
      String name,
      String displayName,
      StaffRole role,
      String address,
      String passwordHash,
      boolean suspended) {
    @Override
    public String toString() {
      return name;
    }
  }
}
