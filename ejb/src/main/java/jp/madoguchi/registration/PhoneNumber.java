package jp.madoguchi.registration;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 電話番号: 0 and nine or ten more digits. Whether such a number was ever assigned is not asked: the
 * guide's own example was not.
 */
public record PhoneNumber(String digits) {
  private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\s()\\-‐‑‒–—―−ー]");
  private static final Pattern FORM = Pattern.compile("0[0-9]{9,10}");

  /**
   * Width, hyphens of every kind, spaces and brackets do not matter.
   *
   * @param field id of the form field
   * @throws Refusal REG-020
   */
  public static PhoneNumber parse(String field, String typed) {
    String digits =
        BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    if (!FORM.matcher(digits).matches()) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_020));
    }
    return new PhoneNumber(digits);
  }
}
