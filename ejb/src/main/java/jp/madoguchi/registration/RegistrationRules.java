package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** Every rule of the form, asked before the dialog and again before anything is written. */
@Dependent
class RegistrationRules {
  private static final String PASSWORD = "password";

  @Inject InstitutionByNumber institutions;

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

  /**
   * @throws Refusal with everything that is wrong, in the order of the form
   */
  Registrant check(RegistrationForm form) {
    List<Problem> problems = new ArrayList<>();
    PersonName name =
        Refusal.collect(problems, () -> PersonName.parse(form.familyName(), form.givenName()));
    LookUpInstitution.Found institution = Refusal.collect(problems, () -> institution(form));
    PhoneNumber phone = Refusal.collect(problems, () -> PhoneNumber.parse("phone", form.phone()));
    MailAddress address =
        Refusal.collect(problems, () -> MailAddress.parse("address", form.address()));
    PersonalWords personal = personal(form, institution, address);
    Optional<Problem> wrong =
        PasswordRule.check(PASSWORD, form.password(), personal.parts(), personal.words());
    problems.addAll(PasswordRule.problems(PASSWORD, wrong, form.password(), form.passwordAgain()));
    if (!form.consent()) {
      problems.add(Problem.of("consent", ErrorCode.REG_050));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new Registrant(name, institution, phone, address, form.password(), form.language());
  }

  private LookUpInstitution.Found institution(RegistrationForm form) {
    LookUpInstitution.Typed typed =
        form.institution().orElseThrow(() -> new Refusal(Problem.of("kind", ErrorCode.REG_005)));
    return institutions.find(typed, form.internetAddress());
  }

  private static PersonalWords personal(
      RegistrationForm form, LookUpInstitution.Found institution, MailAddress address) {
    return PersonalWords.of(
        form.institution().map(LookUpInstitution.Typed::digits).map(TypedText::bare).orElse(""),
        address == null ? null : address.localPart(),
        form.familyName(),
        form.givenName(),
        form.phone(),
        form.address(),
        institution == null ? null : institution.name(),
        institution == null ? null : institution.prefecture().name());
  }
}
