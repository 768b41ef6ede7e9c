package jp.madoguchi.registration;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.InstitutionKind;

/**
 * ユーザー登録 as typed; nothing is checked yet and null counts as empty.
 *
 * @param formKey random and made once for each form shown, so that a second press of OK is known
 * @param kind name of an {@link InstitutionKind}
 * @param symbol ①入力項目, name of the registration symbol
 * @param digits ②入力項目
 * @param prefecture of 健診実施機関等 and 助産所, two digits
 * @param code of 健診実施機関等 and 助産所, the seven digits of the 機関コード
 * @param choice the whole 機関コード of one of several with these digits
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
    String prefecture,
    String code,
    String choice,
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
    prefecture = Objects.requireNonNullElse(prefecture, "");
    code = Objects.requireNonNullElse(code, "");
    choice = Objects.requireNonNullElse(choice, "");
    phone = Objects.requireNonNullElse(phone, "");
    address = Objects.requireNonNullElse(address, "");
    password = Objects.requireNonNullElse(password, "");
    passwordAgain = Objects.requireNonNullElse(passwordAgain, "");
    shownName = Objects.requireNonNullElse(shownName, "");
  }

  /** What is typed to find the institution, by the fields of the chosen kind; empty without one. */
  public Optional<LookUpInstitution.Typed> institution() {
    return Stream.of(InstitutionKind.values())
        .filter(k -> k.name().equals(kind))
        .findFirst()
        .map(k -> new LookUpInstitution.Typed(k, symbol, prefecture, numberOf(k), choice));
  }

  private String numberOf(InstitutionKind kind) {
    return switch (kind) {
      case JUDO_CLINIC, AHAKI_CLINIC -> digits;
      case CHECKUP_PROVIDER, MIDWIFERY_HOME -> code;
    };
  }

  /** Without what was typed: it holds a password. */
  @Override
  public String toString() {
    return "RegistrationForm";
  }
}
