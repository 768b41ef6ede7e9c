package jp.madoguchi.browser;

import jp.madoguchi.shared.InstitutionKind;

/**
 * Who walks through the guide: an institution of the demo data and a person of it.
 *
 * @param choice 協 or 契, or the 都道府県; empty for あはき, who choose nothing
 * @param digits ② of the form or the 機関コード, as typed
 * @param number as the portal shows it
 * @param code all ten digits of the 機関コード
 * @param born as typed; empty where the register knows nobody
 */
record Applicant(
    InstitutionKind kind,
    String familyName,
    String givenName,
    String choice,
    String digits,
    String number,
    String institution,
    String code,
    String born,
    String address) {
  static final String PASSWORD = "Correct-Horse-Battery-9";

  static Applicant judo(
      String familyName,
      String givenName,
      String symbol,
      String digits,
      String number,
      String institution,
      String code,
      String born,
      String address) {
    return new Applicant(
        InstitutionKind.JUDO_CLINIC,
        familyName,
        givenName,
        symbol,
        digits,
        number,
        institution,
        code,
        born,
        address);
  }

  String name() {
    return familyName + "　" + givenName;
  }
}
