package jp.madoguchi.registration;

import java.util.Locale;
import java.util.Objects;

/**
 * ユーザー登録 as typed; nothing is checked yet and null counts as empty.
 *
 * @param formKey random and made once for each form shown, so that a second press of OK is known
 * @param kind name of an {@link jp.madoguchi.shared.InstitutionKind}
 * @param symbol ①入力項目, name of the registration symbol
 * @param digits ②入力項目
 * @param shownName the institution's name that the person has confirmed; only asked when
 *     registering
 * @param internetAddress where the request comes from, for the limits
 */
public record RegistrationForm(
    String formKey,
    String familyName,
    String givenName,
    String kind,
    String symbol,
    String digits,
    String phone,
    String address,
    String password,
    String passwordAgain,
    boolean consent,
    String shownName,
    String internetAddress,
    Locale language) {

  public RegistrationForm {
    formKey = Objects.requireNonNullElse(formKey, "");
    familyName = Objects.requireNonNullElse(familyName, "");
    givenName = Objects.requireNonNullElse(givenName, "");
    kind = Objects.requireNonNullElse(kind, "");
    symbol = Objects.requireNonNullElse(symbol, "");
    digits = Objects.requireNonNullElse(digits, "");
    phone = Objects.requireNonNullElse(phone, "");
    address = Objects.requireNonNullElse(address, "");
    password = Objects.requireNonNullElse(password, "");
    passwordAgain = Objects.requireNonNullElse(passwordAgain, "");
    shownName = Objects.requireNonNullElse(shownName, "");
  }

  /** Without what was typed: it holds a password. */
  @Override
  public String toString() {
    return "RegistrationForm";
  }
}
