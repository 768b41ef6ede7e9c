package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.Problem;

/** {@link PasswordRule} for a user who is registered already and chooses another password. */
@Dependent
public class ClinicPasswordRule {
  @Inject private InstitutionCard institutions;

  /**
   * @param field id of the form field
   * @return what is wrong with the password first, if anything
   */
  public Optional<Problem> check(String field, ClinicUser user, String password) {
    InstitutionCard.Card institution = institutions.of(user.institutionId());
    PersonalWords personal =
        PersonalWords.of(
            institution.displayNumber(),
            new MailAddress(user.address()).localPart(),
            user.familyName(),
            user.givenName(),
            user.phone(),
            user.address(),
            institution.name(),
            institution.prefecture().name());
    return PasswordRule.check(field, password, personal.parts(), personal.words());
  }
}
