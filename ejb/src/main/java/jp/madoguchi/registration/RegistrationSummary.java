package jp.madoguchi.registration;

import jp.madoguchi.shared.InstitutionKind;

/** The seven lines of 入力内容確認, as they will be kept; never the password. */
public record RegistrationSummary(
    String familyName,
    String givenName,
    InstitutionKind kind,
    String number,
    String institution,
    String phone,
    String address) {

  static RegistrationSummary of(Registrant registrant) {
    return new RegistrationSummary(
        registrant.name().family(),
        registrant.name().given(),
        registrant.institution().kind(),
        registrant.institution().displayNumber(),
        registrant.institution().name(),
        registrant.phone().digits(),
        registrant.address().text());
  }
}
