package jp.madoguchi.registry;

/**
 * 検証番号, modulus 10 with the weights 2 and 1 from the right. Two ways are in use: over the nine
 * digits before it, and in some prefectures over the six digits of the 7-digit code alone.
 */
public final class CheckDigit {
  private CheckDigit() {}

  /** The digit that belongs behind these digits. */
  public static int of(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      boolean doubled = (body.length() - 1 - i) % 2 == 0;
      int product = (body.charAt(i) - '0') * (doubled ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /** Whether the last of ten digits fits the nine before it. */
  public static boolean fitsNine(String code) {
    return fits(code);
  }

  /** Whether the last of ten digits fits the six before it. */
  static boolean fitsSix(String code) {
    return fits(code.substring(3));
  }

  private static boolean fits(String digits) {
    int last = digits.length() - 1;
    return of(digits.substring(0, last)) == digits.charAt(last) - '0';
  }
}
