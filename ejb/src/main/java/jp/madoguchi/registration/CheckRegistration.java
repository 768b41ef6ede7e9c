package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.shared.InstitutionKind;

/** 登録 was pressed: says what is wrong, or what the dialog shows. Writes nothing. */
@Stateless
@PermitAll
public class CheckRegistration {
  @Inject private RegistrationRules rules;

  /**
   * The seven lines of 入力内容確認, as they will be kept; never the password.
   *
   * @param number the 登録記号番号, or the 機関コード where there is none
   */
  public record Summary(
      String familyName,
      String givenName,
      InstitutionKind kind,
      String number,
      String institution,
      String phone,
      String address) {}

  /**
   * @throws jp.madoguchi.shared.Refusal with everything that is wrong
   */
  public Summary check(RegistrationForm form) {
    RegistrationRules.Registrant registrant = rules.check(form);
    return new Summary(
        registrant.name().family(),
        registrant.name().given(),
        registrant.institution().kind(),
        registrant.institution().displayNumber(),
        registrant.institution().name(),
        registrant.phone().digits(),
        registrant.address().text());
  }
}
