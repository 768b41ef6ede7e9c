package jp.madoguchi.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.shared.InstitutionKind;

/** 登録記号番号 and 施術所名, shown as soon as ① and ② are there; limited for each internet address. */
@Stateless
@PermitAll
public class InstitutionByNumber {
  @Inject private LookUpInstitution register;
  @Inject private LookUpLimit limit;

  /**
   * @param symbol ① and {@code digits} ② as typed
   * @throws jp.madoguchi.shared.Refusal at these two fields, as {@link LookUpInstitution#find}
   *     says; REG-070 when the internet address asked too often
   */
  public LookUpInstitution.Found find(String symbol, String digits, String internetAddress) {
    // What cannot be a number at all is no look-up and is not counted.
    RegistrationNumber.parse(symbol, digits, InstitutionKind.JUDO_CLINIC);
    limit.count(RegistrationNumber.DIGITS, internetAddress);
    return register.find(
        new LookUpInstitution.Typed(InstitutionKind.JUDO_CLINIC, symbol, "", digits));
  }
}
