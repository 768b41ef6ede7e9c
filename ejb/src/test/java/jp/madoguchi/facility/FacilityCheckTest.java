package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.facility.FacilityCheckResult.Outcome;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import org.junit.jupiter.api.Test;

class FacilityCheckTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final int LIMIT = 5;

  private final FacilityCheck check = new FacilityCheck(7);

  @Test
  void fiveTriesThenNoneUntilADayHasPassed() {
    for (int left = LIMIT; left > 0; left--) {
      assertThat(check.left(LIMIT, NOW)).isEqualTo(left);
      check.mismatched(NOW);
    }
    Instant again = NOW.plus(Duration.ofHours(24));
    assertThat(check.left(LIMIT, again.minusSeconds(1))).isZero();
    assertThat(check.restedAt()).isEqualTo(again);
    assertThat(check.left(LIMIT, again)).isEqualTo(LIMIT);
    check.mismatched(again);
    assertThat(check.left(LIMIT, again)).isEqualTo(LIMIT - 1);
  }

  @Test
  void aMatchIsATryToo() {
    check.matched("a@example.jp", NOW);
    assertThat(check.left(LIMIT, NOW)).isEqualTo(LIMIT - 1);
  }

  @Test
  void aLimitSetLowerDoesNotGoBelowNone() {
    check.mismatched(NOW);
    check.mismatched(NOW);
    assertThat(check.left(1, NOW)).isZero();
  }

  @Test
  void aMatchHoldsTwelveHoursAndForWhoeverMatched() {
    assertThat(check.confirmedFor("a@example.jp", NOW)).isFalse();
    check.matched("a@example.jp", NOW);
    check.mismatched(NOW);
    assertThat(check.confirmedFor("a@example.jp", NOW)).isTrue();
    assertThat(check.confirmedFor("b@example.jp", NOW)).isFalse();
    Instant end = NOW.plus(Duration.ofHours(12));
    assertThat(check.confirmedFor("a@example.jp", end.minusSeconds(1))).isTrue();
    assertThat(check.confirmedFor("a@example.jp", end)).isFalse();
  }

  @Test
  void theAnswerSaysHowManyTriesAreLeftAndWhenThereAreMore() {
    assertThat(new FacilityCheckResult(Outcome.MATCH, 0, NOW).problems()).isEmpty();
    assertThat(new FacilityCheckResult(Outcome.MISMATCH, 4, NOW).problems())
        .containsExactly(Problem.of("birthDate", ErrorCode.USE_003, 4));
    Problem none = new Problem("verification", ErrorCode.USE_004, List.of("2026-11-22 10:00"));
    assertThat(new FacilityCheckResult(Outcome.MISMATCH, 0, NOW).problems())
        .containsExactly(Problem.of("birthDate", ErrorCode.USE_003, 0), none);
    assertThat(new FacilityCheckResult(Outcome.LOCKED, 0, NOW.minusSeconds(59)).problems())
        .containsExactly(none);
  }
}
