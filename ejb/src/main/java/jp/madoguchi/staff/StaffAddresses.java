package jp.madoguchi.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** To whom a mail to everybody with a role goes. */
@Dependent
public class StaffAddresses {
  @Inject private StaffUsers users;

  public record Person(String displayName, String address) {}

  /** Those with a known address. */
  public List<Person> of(StaffRole role) {
    return users.having(role).stream()
        .map(StaffUser::stored)
        .filter(user -> user.address() != null)
        .map(user -> new Person(user.displayName(), user.address()))
        .toList();
  }
}
