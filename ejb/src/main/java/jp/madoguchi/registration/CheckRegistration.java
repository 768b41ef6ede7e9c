package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** 登録 was pressed: says what is wrong, or what the dialog shows. Writes nothing. */
@Stateless
@PermitAll
public class CheckRegistration {
  @Inject private RegistrationRules rules;

  /**
   * @throws jp.madoguchi.shared.Refusal with everything that is wrong
   */
  public RegistrationSummary check(RegistrationForm form) {
    return RegistrationSummary.of(rules.check(form));
  }
}
