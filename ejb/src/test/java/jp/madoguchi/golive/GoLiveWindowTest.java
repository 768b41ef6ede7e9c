package jp.madoguchi.golive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoLiveWindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @CsvSource({"2023-12-01, 2024-04-01", "2024-04-01, 2024-04-01", "2026-11-02, 2026-11-02"})
  void beginsWithTheFirstAccountOrTheService(LocalDate usedSince, LocalDate first) {
    assertThat(GoLiveWindow.of(usedSince, TODAY))
        .isEqualTo(new GoLiveWindow(first, LocalDate.of(2027, 11, 30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-12-01", "2026/12/1", "２０２６年１２月１日", "20261201", "令和8年12月1日", "R8.12.1"})
  void takesADateAsPeopleWriteIt(String typed) {
    assertThat(window().parse(typed)).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-02", "2027-11-30"})
  void takesBothEnds(String typed) {
    assertThat(window().parse(typed)).isEqualTo(LocalDate.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-01", "2027-12-01", "2026-11-31", "明日", "12月1日"})
  void refusesEverythingElse(String typed) {
    assertThatThrownBy(() -> window().parse(typed))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.OPS_001));
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> window().parse(null)).isInstanceOf(Refusal.class);
  }

  private static GoLiveWindow window() {
    return GoLiveWindow.of(LocalDate.of(2026, 11, 2), TODAY);
  }
}
