package jp.madoguchi.account;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** アクティベーションコード: twelve digits that bind an account to one terminal. A secret. */
record ActivationCode(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long CODES = 1_000_000_000_000L;
  private static final Pattern FORM = Pattern.compile("[0-9]{12}");

  ActivationCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("an activation code has twelve digits");
    }
  }

  /** Each of the 10¹² codes is equally likely. */
  static ActivationCode draw() {
    return new ActivationCode("%012d".formatted(RANDOM.nextLong(CODES)));
  }

  @Override
  public String toString() {
    return "ActivationCode[secret]";
  }
}
