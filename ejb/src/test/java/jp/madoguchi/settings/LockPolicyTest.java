package jp.madoguchi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockPolicyTest {
  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "10,32", "11,60", "12,60", "1000,60"})
  void locksFromTheFifthFailureAndDoublesUpToAnHour(int failures, long minutes) {
    assertThat(LockPolicy.after(failures)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @CsvSource({"60,1", "61,2", "1,1", "3599,60", "3600,60"})
  void saysMinutesThatAreSurelyEnough(int seconds, long minutes) {
    assertThat(LockPolicy.minutes(Duration.ofSeconds(seconds))).isEqualTo(minutes);
  }
}
