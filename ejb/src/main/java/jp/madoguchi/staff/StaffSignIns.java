package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** What sign-in needs to know of a member of staff. */
@Dependent
public class StaffSignIns {
  @Inject private StaffUsers users;

  public Optional<Stored> find(String name) {
    return users.named(name).map(StaffUser::stored);
  }

  /** A member of staff as stored; says nothing of its hash in {@code toString}. */
  public record Stored(String name, String displayName, StaffRole role, String passwordHash) {
    @Override
    public String toString() {
      return name;
    }
  }
}
