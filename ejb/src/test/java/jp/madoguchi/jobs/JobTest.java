package jp.madoguchi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTest {
  @ParameterizedTest
  @CsvSource({"02:09, false", "02:10, true", "08:09, true", "08:10, false", "23:00, false"})
  void isMadeUpForUntilTheMorning(LocalTime now, boolean due) {
    assertThat(Job.HOUSEKEEPING.isDue(now)).isEqualTo(due);
  }
}
