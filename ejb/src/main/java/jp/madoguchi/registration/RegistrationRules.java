package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    PasswordRule.check("password", form.password(), parts(form, address), words(form, institution))
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

  /** What the password must not contain. */
  private static List<String> parts(RegistrationForm form, MailAddress address) {
    String digits = form.digits().replaceAll("[^0-9]", "");
    List<String> parts = new ArrayList<>();
    if (digits.length() == 9) {
      parts.add(digits);
      parts.add(digits.substring(0, 7));
      parts.add(digits.substring(2, 7));
    }
    if (address != null) {
      parts.add(address.localPart());
    }
    return parts;
  }

  /** What anybody who looks the clinic up would try. */
  private static List<String> words(RegistrationForm form, LookUpInstitution.Found institution) {
    Stream<String> typed =
        Stream.of(form.familyName(), form.givenName(), form.phone(), form.address());
    Stream<String> known =
        institution == null
            ? Stream.empty()
            : Stream.of(institution.name(), institution.prefecture().name());
    return Stream.concat(typed, known)
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[@._\\-\\s\\p{Z}]")))
        .toList();
  }
}
