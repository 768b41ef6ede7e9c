package jp.madoguchi.account;

import java.security.SecureRandom;

/**
 * パスワード of an account, twelve characters. A person reads it from paper and types it into a
 * terminal, so no character can be taken for another: neither for a different one (0 O, 1 l I, 5 S,
 * 2 Z, 6 b G, 8 B, 9 g q) nor for its own capital (c C, p P, w W …). A secret.
 */
record AccountPassword(String text) {
  static final int LENGTH = 12;
  static final String UPPER = "ADEFHJLMNRT";
  static final String LOWER = "acdefhkmnprtuvwxy";
  static final String DIGITS = "346789";

  private static final String ALPHABET = UPPER + LOWER + DIGITS;
  private static final SecureRandom RANDOM = new SecureRandom();

  AccountPassword {
    if (text.length() != LENGTH || !hasEveryClass(text)) {
      throw new IllegalArgumentException("an account password does not look like this");
    }
  }

  /** Each password with an upper case letter, a lower case letter and a digit is equally likely. */
  static AccountPassword draw() {
    String text;
    do {
      text = anyText();
      // Drawing again, instead of putting a missing class in, favours no password.
    } while (!hasEveryClass(text));
    return new AccountPassword(text);
  }

  private static String anyText() {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static boolean hasEveryClass(String text) {
    return hasOneOf(text, UPPER) && hasOneOf(text, LOWER) && hasOneOf(text, DIGITS);
  }

  private static boolean hasOneOf(String text, String characters) {
    return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }

  @Override
  public String toString() {
    return "AccountPassword[secret]";
  }
}
