package jp.madoguchi.reports;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What stands on one ユーザ設定情報: all that a terminal's first registration asks for. No value is null.
 *
 * @param institutionCode ① 機関コード, 10 digits
 * @param accountId ② ID, such as W0000001
 * @param password ③ パスワード in clear
 * @param activationCode ④ アクティベーションコード in clear, 12 digits
 * @param issuedOn the date at the top of the sheet, Japan time
 * @param issuer who issues it, as it is to stand under the addressee
 */
public record SettingsSheet(
    String institutionCode,
    String institutionName,
    String accountId,
    String password,
    String activationCode,
    LocalDate issuedOn,
    String issuer) {

  public SettingsSheet {
    requireNonNull(institutionCode, "institutionCode");
    requireNonNull(institutionName, "institutionName");
    requireNonNull(accountId, "accountId");
    requireNonNull(password, "password");
    requireNonNull(activationCode, "activationCode");
    requireNonNull(issuedOn, "issuedOn");
    requireNonNull(issuer, "issuer");
  }

  /** Names the sheet and shows no secret. */
  @Override
  public String toString() {
    return "SettingsSheet[" + institutionCode + " " + accountId + " " + issuedOn + "]";
  }
}
