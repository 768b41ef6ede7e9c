package jp.madoguchi.account;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * 備考: what the clinic notes about an account, the person or the terminal that uses it. May be
 * empty.
 */
record Remark(String text) {
  static final int LONGEST = 100;
  private static final String FIELD = "remark";

  /**
   * Without the spaces around it.
   *
   * @throws Refusal ACC-001 if longer than 100 characters, ACC-003 if it holds what cannot be shown
   */
  static Remark parse(String typed) {
    String text = typed.strip();
    if (!text.codePoints().allMatch(Remark::showable)) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.ACC_003));
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new Refusal(Problem.of(FIELD, ErrorCode.ACC_001));
    }
    return new Remark(text);
  }

  /** Control characters, changes of writing direction and private characters are refused. */
  private static boolean showable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
