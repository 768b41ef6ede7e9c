package jp.madoguchi.registration;

import java.util.Locale;

/** Forms as the pages send them. */
final class Forms {
  private Forms() {}

  static RegistrationForm empty() {
    return new RegistrationForm(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        "192.0.2.1",
        Locale.JAPANESE);
  }

  static RegistrationForm withDigits(String symbol, String digits) {
    return of("JUDO_CLINIC", symbol, digits, "", "");
  }

  static RegistrationForm of(
      String kind, String symbol, String digits, String prefecture, String code) {
    return new RegistrationForm(
        "3d9f3a57-8a9b-4d0c-8f4e-55d3e1a0f6a1",
        "基金",
        "太郎",
        kind,
        symbol,
        digits,
        prefecture,
        code,
        "",
        "０４８－６２５−１２１１",
        "kikin01@example.jp",
        "Kitsune-42-Moon",
        "Kitsune-42-Moon",
        true,
        "",
        "192.0.2.1",
        Locale.JAPANESE);
  }
}
