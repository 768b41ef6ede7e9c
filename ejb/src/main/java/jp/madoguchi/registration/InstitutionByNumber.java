package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.registry.LookUpInstitution;

/**
 * Number and name of the institution, shown as soon as what identifies it is there; limited for
 * each internet address.
 */
@Stateless
@PermitAll
public class InstitutionByNumber {
  @Inject private LookUpInstitution register;
  @Inject private LookUpLimit limit;

  /**
   * @throws jp.madoguchi.shared.Refusal at the fields of the number, as {@link
   *     LookUpInstitution#find} says; REG-070 when the internet address asked too often
   */
  public LookUpInstitution.Found find(LookUpInstitution.Typed typed, String internetAddress) {
    // What cannot be a number at all is no look-up and is not counted.
    typed.requireForm();
    limit.count(typed.field(), internetAddress, typed.toString());
    return register.find(typed);
  }
}
