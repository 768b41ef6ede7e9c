package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;

class AuditPeriodTest {
  private static AuditFilter days(String from, String to) {
    return new AuditFilter(null, null, null, from, to);
  }

  private static List<Problem> problems(String from, String to) {
    return catchThrowableOfType(Refusal.class, () -> AuditPeriod.parse(days(from, to))).problems();
  }

  @Test
  void aDayBeginsAndEndsAtMidnightInJapan() {
    AuditPeriod day = AuditPeriod.parse(days("2026-11-22", "２０２６/11/22 "));
    assertThat(day.from()).isEqualTo(Instant.parse("2026-11-21T15:00:00Z"));
    assertThat(day.before()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
  }

  @Test
  void eitherEndMayBeOpen() {
    assertThat(AuditPeriod.parse(days("", null))).isEqualTo(new AuditPeriod(null, null));
    assertThat(AuditPeriod.parse(days("20261122", "")).before()).isNull();
  }

  @Test
  void whatIsNoPeriodIsRefusedAtItsField() {
    assertThat(problems("2026-02-30", "yesterday"))
        .containsExactly(
            Problem.of("from", ErrorCode.AUD_001), Problem.of("to", ErrorCode.AUD_001));
    assertThat(problems("2026-11-22", "2026-11-21"))
        .containsExactly(Problem.of("to", ErrorCode.AUD_002));
  }

  @Test
  void theFilterIsWrittenIntoTheEntryOfTheView() {
    assertThat(new AuditFilter(" hanako", "", "staff/x", null, "2026-11-22").text())
        .isEqualTo("who=hanako object=staff/x to=2026-11-22");
  }
}
