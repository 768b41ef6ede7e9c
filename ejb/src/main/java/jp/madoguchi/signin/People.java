package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.registration.ClinicPasswordRule;
import jp.madoguchi.registration.ClinicSignIns;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.staff.StaffPasswordRule;
import jp.madoguchi.staff.StaffSignIns;

/** Everybody who can sign in. Only the user name of a clinic holds an {@code @}. */
@Dependent
class People {
  @Inject private ClinicSignIns clinics;
  @Inject private ClinicPasswordRule clinicRule;
  @Inject private StaffSignIns staff;
  @Inject private Passwords passwords;

  /**
   * In a short transaction of its own: while a password is compared, which takes its time and may
   * have to wait its turn, nobody holds a connection to the database.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Person> look(String name) {
    return find(name);
  }

  Optional<Person> find(String name) {
    return isClinic(name)
        ? clinics.find(name).map(this::clinic)
        : staff.find(name).map(this::member);
  }

  /**
   * The same, held until the transaction ends: whoever suspends the person or changes the role
   * waits for a sign-in that has begun, and ends the session that it opens.
   */
  Optional<Person> held(String name) {
    return isClinic(name)
        ? clinics.held(name).map(this::clinic)
        : staff.held(name).map(this::member);
  }

  void changePassword(Person person, String password) {
    String hash = passwords.hash(password);
    if (isClinic(person.name())) {
      clinics.changePassword(person.name(), hash);
    } else {
      staff.changePassword(person.name(), hash);
    }
  }

  /** A hash of former parameters is made anew, now that the password is at hand. */
  void renewHash(Person person, String password) {
    if (!passwords.isOfToday(person.passwordHash())) {
      changePassword(person, password);
    }
  }

  private static boolean isClinic(String name) {
    return name.contains("@");
  }

  private Person clinic(ClinicSignIns.Stored stored) {
    ClinicUser user = stored.user();
    return new Person(
        user.address(),
        "clinic",
        user.name(),
        user.address(),
        user.language(),
        stored.passwordHash(),
        stored.suspended(),
        (field, password) -> clinicRule.check(field, user, password));
  }

  private Person member(StaffSignIns.Stored stored) {
    return new Person(
        stored.name(),
        stored.role().role(),
        stored.displayName(),
        stored.address(),
        Locale.JAPANESE,
        stored.passwordHash(),
        stored.suspended(),
        (field, password) -> StaffPasswordRule.check(field, stored, password));
  }
}
