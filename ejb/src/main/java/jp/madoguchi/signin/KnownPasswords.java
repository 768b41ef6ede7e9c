package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.shared.Passwords;

/** Compares a typed password with the one stored for a clinic's user or a member of staff. */
@Dependent
class KnownPasswords {
  @Inject private People people;
  @Inject private Passwords passwords;

  /** Takes equally long whether or not the name is known. */
  Optional<Person> check(String name, String password) {
    Optional<Person> known = people.find(name);
    if (known.isEmpty()) {
      passwords.pretend(password);
      return Optional.empty();
    }
    return known.filter(person -> passwords.matches(password, person.passwordHash()));
  }
}
