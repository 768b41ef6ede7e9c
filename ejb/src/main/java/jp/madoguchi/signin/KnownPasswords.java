package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.registration.ClinicSignIns;
import jp.madoguchi.shared.Passwords;
import jp.madoguchi.staff.StaffSignIns;

/** Compares a typed password with the one stored for a clinic's user or a member of staff. */
@Dependent
class KnownPasswords {
  @Inject private ClinicSignIns clinics;
  @Inject private StaffSignIns staff;
  @Inject private Passwords passwords;

  /** Takes equally long whether or not the name is known. */
  Optional<SignedIn> check(String name, String password) {
    Optional<Known> known = name.contains("@") ? clinic(name) : member(name);
    if (known.isEmpty()) {
      passwords.pretend(password);
      return Optional.empty();
    }
    return known.filter(k -> passwords.matches(password, k.hash())).map(Known::who);
  }

  private Optional<Known> clinic(String address) {
    return clinics
        .passwordHashOf(address)
        .map(hash -> new Known(new SignedIn(address, "clinic"), hash));
  }

  private Optional<Known> member(String name) {
    return staff
        .find(name)
        .map(s -> new Known(new SignedIn(s.name(), s.role().role()), s.passwordHash()));
  }

  private record Known(SignedIn who, String hash) {}
}
