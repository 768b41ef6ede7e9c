package jp.madoguchi.web.frame;

/** A text that a spreadsheet shows and never runs (OWASP ASVS 5.0.0, 1.2.10). */
final class SpreadsheetText {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r＝＋－＠";

  private SpreadsheetText() {}

  /** With an apostrophe in front where it is needed; null becomes the empty text. */
  static String of(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
