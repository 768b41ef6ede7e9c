package jp.madoguchi.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.PhoneNumber;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Name and telephone number of a clinic's user, as typed; null counts as empty. */
public record ContactForm(String familyName, String givenName, String phone) {
  public ContactForm {
    familyName = Objects.requireNonNullElse(familyName, "");
    givenName = Objects.requireNonNullElse(givenName, "");
    phone = Objects.requireNonNullElse(phone, "");
  }

  /** What was typed, once it can be taken. */
  record Contact(PersonName name, PhoneNumber phone) {
    boolean isThatOf(ClinicUser user) {
      return name.family().equals(user.familyName())
          && name.given().equals(user.givenName())
          && phone.digits().equals(user.phone());
    }
  }

  /**
   * @throws Refusal with everything that is wrong, by the rules of the registration: REG-001 to
   *     REG-004 at {@code familyName} and {@code givenName}, REG-020 at {@code phone}
   */
  Contact checked() {
    List<Problem> problems = new ArrayList<>();
    PersonName name = Refusal.collect(problems, () -> PersonName.parse(familyName, givenName));
    PhoneNumber number = Refusal.collect(problems, () -> PhoneNumber.parse("phone", phone));
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new Contact(name, number);
  }
}
