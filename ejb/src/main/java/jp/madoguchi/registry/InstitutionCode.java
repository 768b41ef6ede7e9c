package jp.madoguchi.registry;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * 機関コード: ten digits given by the fund, prefecture (2), classification (1), number (7). Opaque:
 * nothing about a clinic is derived from it, and it is not derived from the 登録記号番号.
 */
public record InstitutionCode(String digits) {
  /** Id of the form field of the prefecture. */
  public static final String PREFECTURE = "prefecture";

  /** Id of the form field of the seven digits. */
  public static final String SEVEN = "code";

  /** Id of the form field in which one of several is chosen. */
  public static final String CHOICE = "choice";

  private static final Pattern TEN = Pattern.compile("[0-9]{10}");

  public InstitutionCode {
    if (!TEN.matcher(digits).matches()) {
      throw new IllegalArgumentException("not an institution code");
    }
  }

  /** Empty for anything but ten digits. */
  public static Optional<InstitutionCode> of(String text) {
    return TEN.matcher(text).matches() ? Optional.of(new InstitutionCode(text)) : Optional.empty();
  }

  /**
   * The seven digits that 健診実施機関等 and 助産所 type beside their prefecture, in any width.
   *
   * @throws Refusal REG-015
   */
  static String parseSeven(String typed) {
    String bare = TypedText.bare(typed);
    if (!bare.matches("[0-9]{7}")) {
      throw new Refusal(Problem.of(SEVEN, ErrorCode.REG_015));
    }
    return bare;
  }

  /** Empty when the first two digits are no prefecture's. */
  public Optional<Prefecture> prefecture() {
    return Prefecture.ofCode(digits.substring(0, 2));
  }

  /** The third digit; for the published list: 1 保険医療機関, 2 other provider, 3 dentist, 4 pharmacy. */
  public char classification() {
    return digits.charAt(2);
  }

  /** Whether the check digit fits in either of the ways in use. */
  boolean checkDigitFits() {
    return CheckDigit.fitsNine(digits) || CheckDigit.fitsSix(digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
