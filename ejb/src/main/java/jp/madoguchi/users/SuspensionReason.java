package jp.madoguchi.users;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.TypedText;

/** Why a user is suspended, in words that the user is told. */
public record SuspensionReason(String text) {
  /** Id of the form field. */
  public static final String FIELD = "reason";

  private static final int SHORTEST = 5;
  private static final int LONGEST = 200;

  /**
   * @throws Refusal USR-001 unless it has 5 to 200 characters, all of which can be shown
   */
  public static SuspensionReason parse(String typed) {
    String text = TypedText.trimmed(typed);
    int length = text.codePointCount(0, text.length());
    if (length < SHORTEST || length > LONGEST || !TypedText.isPlain(text)) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.USR_001));
    }
    return new SuspensionReason(text);
  }
}
