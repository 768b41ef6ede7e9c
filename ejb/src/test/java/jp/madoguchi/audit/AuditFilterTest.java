package jp.madoguchi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;

class AuditFilterTest {
  private static AuditFilter days(String from, String to) {
    return new AuditFilter(null, null, null, from, to);
  }

  private static List<Problem> problems(String from, String to) {
    return catchThrowableOfType(Refusal.class, () -> days(from, to).period()).problems();
  }

  @Test
  void aDayBeginsAndEndsAtMidnightInJapan() {
    AuditFilter.Period day = days("2026-11-22", "２０２６/11/22 ").period();
    assertThat(day.from()).isEqualTo(Instant.parse("2026-11-21T15:00:00Z"));
    assertThat(day.before()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
  }

  @Test
  void eitherEndMayBeOpen() {
    assertThat(days("", null).period()).isEqualTo(new AuditFilter.Period(null, null));
    assertThat(days("20261122", "").period().before()).isNull();
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
