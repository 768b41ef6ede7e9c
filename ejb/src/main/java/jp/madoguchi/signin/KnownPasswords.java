package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import jp.madoguchi.settings.LockPolicy;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.shared.Problem;

/** Compares a typed password with the one stored for a clinic's user or a member of staff. */
@Dependent
class KnownPasswords {
  @Inject private People people;
  @Inject private Passwords passwords;
  @Inject private SignInAttempts attempts;

  /**
   * Takes equally long whether or not the name is known, and no connection to the database as long
   * as the caller has not used any.
   */
  Optional<Person> check(String name, String password) {
    Optional<Person> known = people.look(name);
    if (known.isEmpty()) {
      passwords.pretend(password);
      return Optional.empty();
    }
    return known.filter(person -> passwords.matches(password, person.passwordHash()));
  }

  /**
   * The person as of now, in the caller's transaction; empty if the password has been changed since
   * it was compared.
   */
  Optional<Person> still(Person compared) {
    return people
        .find(compared.name())
        .filter(now -> now.passwordHash().equals(compared.passwordHash()));
  }

  /**
   * The person who is signed in gives the password again, at the field {@code password}. A wrong
   * one counts like one at the sign-in.
   *
   * @throws SignInRefused AUT-011 for a wrong password, AUT-002 while the name is locked, AUT-007
   *     while the user is suspended
   */
  void requireAgain(String name, String password) {
    refuseIfLocked(attempts.lookAtLock(name));
    Optional<Person> compared = password.isEmpty() ? Optional.empty() : check(name, password);
    refuseIfLocked(attempts.lockedInTurn(name));
    Optional<Person> person = compared.flatMap(this::still);
    if (person.isEmpty()) {
      attempts.failed(name);
      throw new SignInRefused(Problem.of("password", ErrorCode.AUT_011));
    }
    person.get().refuseIfSuspended("password");
  }

  private static void refuseIfLocked(Duration locked) {
    if (!locked.isZero()) {
      throw new SignInRefused(
          Problem.of("password", ErrorCode.AUT_002, LockPolicy.minutes(locked)));
    }
  }
}
