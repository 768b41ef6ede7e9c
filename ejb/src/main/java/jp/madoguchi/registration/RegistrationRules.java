package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Every rule of the form, asked before the dialog and again before anything is written. */
@Dependent
class RegistrationRules {
  @Inject InstitutionByNumber institutions;

  /**
   * @throws Refusal with everything that is wrong, in the order of the form
   */
  Registrant check(RegistrationForm form) {
    List<Problem> problems = new ArrayList<>();
    PersonName name =
        collect(problems, () -> PersonName.parse(form.familyName(), form.givenName()));
    if (!form.kind().equals(InstitutionKind.JUDO_CLINIC.name())) {
      problems.add(Problem.of("kind", ErrorCode.REG_005));
    }
    LookUpInstitution.Found institution =
        collect(
            problems,
            () -> institutions.find(form.symbol(), form.digits(), form.internetAddress()));
    PhoneNumber phone = collect(problems, () -> PhoneNumber.parse("phone", form.phone()));
    MailAddress address = collect(problems, () -> MailAddress.parse("address", form.address()));
    PersonalWords personal = personal(form, institution, address);
    PasswordRule.check("password", form.password(), personal.parts(), personal.words())
        .ifPresent(problems::add);
    if (!form.passwordAgain().equals(form.password())) {
      problems.add(Problem.of("passwordAgain", ErrorCode.REG_041));
    }
    if (!form.consent()) {
      problems.add(Problem.of("consent", ErrorCode.REG_050));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return new Registrant(name, institution, phone, address, form.password(), form.language());
  }

  private static <T> T collect(List<Problem> problems, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (Refusal refusal) {
      problems.addAll(refusal.problems());
      return null;
    }
  }

  private static PersonalWords personal(
      RegistrationForm form, LookUpInstitution.Found institution, MailAddress address) {
    return PersonalWords.of(
        form.digits(),
        address == null ? null : address.localPart(),
        form.familyName(),
        form.givenName(),
        form.phone(),
        form.address(),
        institution == null ? null : institution.name(),
        institution == null ? null : institution.prefecture().name());
  }
}
