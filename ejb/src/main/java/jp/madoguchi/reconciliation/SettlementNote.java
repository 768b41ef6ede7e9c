package jp.madoguchi.reconciliation;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/**
 * 対応の内容: what was found out and done, in a person's words.
 *
 * @param text 1 to 1,000 characters, lines divided by LF
 */
public record SettlementNote(String text) {
  /** Id of the form field. */
  public static final String FIELD = "note";

  private static final int LONGEST = 1_000;

  /**
   * @throws Refusal REC-002 when nothing is written, REC-003 for what is too long or cannot be
   *     shown
   */
  public static SettlementNote parse(String typed) {
    String text = TypedText.trimmed(typed).replace("\r\n", "\n");
    if (text.isEmpty()) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.REC_002));
    }
    if (text.codePointCount(0, text.length()) > LONGEST
        || !TypedText.isPlain(text.replace("\n", ""))) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.REC_003));
    }
    return new SettlementNote(text);
  }
}
