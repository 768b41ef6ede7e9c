package jp.madoguchi.golive;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** Why a 運用開始日 is changed that has come. */
record ChangeReason(String text) {
  /** Id of the form field. */
  static final String FIELD = "reason";

  private static final int SHORTEST = 5;
  private static final int LONGEST = 200;

  /**
   * @throws Refusal OPS-003 unless it has 5 to 200 characters, all of which can be shown
   */
  static ChangeReason parse(String typed) {
    String text = TypedText.trimmed(typed);
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST || !TypedText.isPlain(text)) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.OPS_003));
    }
    return new ChangeReason(text);
  }
}
