package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The mail addresses of the members of staff. */
@Dependent
public class StaffAddresses {
  @Inject private StaffUsers users;

  public record Person(String displayName, String address) {}

  /** Empty if nobody has this user name or no address is known. */
  public Optional<String> of(String name) {
    return users.named(name).map(StaffUser::stored).map(StaffSignIns.Stored::address);
  }

  /**
   * To whom a mail to everybody with the role goes: those who can sign in and whose address is
   * known.
   */
  public List<Person> of(StaffRole role) {
    return users.acting(role).stream()
        .map(StaffUser::stored)
        .filter(user -> user.address() != null)
        .map(user -> new Person(user.displayName(), user.address()))
        .toList();
  }
}
