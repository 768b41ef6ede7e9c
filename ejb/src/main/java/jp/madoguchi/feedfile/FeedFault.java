package jp.madoguchi.feedfile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.TypedText;

/**
 * What is wrong with one line.
 *
 * @param line of the file, from 1
 * @param column its name, or null when it concerns the whole line
 * @param value shortened, on one line, a birth date masked; null when it would not help
 * @param argument what the sentence names
 */
public record FeedFault(int line, String column, ErrorCode code, String value, String argument) {
  private static final int LONGEST_VALUE = 40;
  private static final String MASK = "****";
  private static final Set<String> OPEN_DATES = Set.of("登録年月日", "状態変更年月日");

  /** A birth date that slipped into another column is one all the same. */
  private static final Pattern DATE =
      Pattern.compile(
          "((18|19|20)\\d\\d|[明大昭平令MTSHR㍾㍽㍼㍻㋿]\\D{0,2}\\d{1,2})[-/.年]\\d{1,2}[-/.月]\\d{1,2}"
              + "|^(18|19|20)\\d{6}$");

  /**
   * @param raw as it stands in the file, or null
   */
  public static FeedFault of(int line, String column, ErrorCode code, String raw, String argument) {
    return new FeedFault(line, column, code, shown(column, raw), argument);
  }

  /** What to do about it. */
  public String hint(Locale locale) {
    return code.sentence(locale, argument);
  }

  /** A value for the eyes of staff, null when there is none. */
  static String shown(String column, String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    boolean secret =
        "施術管理者生年月日".equals(column)
            || (!OPEN_DATES.contains(column) && DATE.matcher(TypedText.folded(value)).find());
    return secret ? MASK : OneLine.of(value, LONGEST_VALUE);
  }
}
