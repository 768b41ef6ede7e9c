package jp.madoguchi.registration;

import java.util.Locale;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.registry.PersonName;

/** A form that keeps every rule. */
record Registrant(
    PersonName name,
    LookUpInstitution.Found institution,
    PhoneNumber phone,
    MailAddress address,
    String password,
    Locale language) {

  /** Without its content: it holds a password. */
  @Override
  public String toString() {
    return "Registrant";
  }
}
