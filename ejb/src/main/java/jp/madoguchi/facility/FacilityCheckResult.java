package jp.madoguchi.facility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Problem;

/**
 * What 施設の確認 found. A mismatch is an answer and no refusal, for the try must stay counted.
 *
 * @param left tries that are left
 * @param againAt from when there are tries again
 */
public record FacilityCheckResult(Outcome outcome, int left, Instant againAt) {
  /** Written to the audit trail. */
  public enum Outcome {
    MATCH,
    MISMATCH,
    LOCKED
  }

  public boolean matched() {
    return outcome == Outcome.MATCH;
  }

  /**
   * What to tell the person; empty if it matched. Who has no try left is led to the field {@code
   * verification}, where the other way is chosen.
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (outcome == Outcome.MISMATCH) {
      problems.add(Problem.of("birthDate", ErrorCode.USE_003, left));
    }
    if (!matched() && left == 0) {
      // The first whole minute at which it is true.
      String minute = Jst.minute(againAt.plusSeconds(59));
      problems.add(Problem.of("verification", ErrorCode.USE_004, minute));
    }
    return problems;
  }
}
