package jp.madoguchi.shared;

import java.util.Locale;

/** The languages in which the portal speaks; whoever asks for another is answered in Japanese. */
public enum Language {
  JA(Locale.JAPANESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public static Language of(Locale locale) {
    return "en".equals(locale.getLanguage()) ? EN : JA;
  }

  public Locale locale() {
    return locale;
  }

  /** {@code ja} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }
}
