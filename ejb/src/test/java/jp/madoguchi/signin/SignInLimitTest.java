package jp.madoguchi.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import jp.madoguchi.settings.Setting;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SignInLimitTest {
  private Instant now = Instant.parse("2026-04-01T00:00:10Z");
  private final SignInLimit limit =
      new SignInLimit(
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }
          },
          () -> standard(Setting.SIGN_INS_PER_MINUTE),
          () -> standard(Setting.SIGN_INS_PER_HOUR));

  @Test
  void letsAsManyThroughInAMinuteAsTheSettingSays() {
    tries(standard(Setting.SIGN_INS_PER_MINUTE));
    refusedUntil("09:02");
    now = now.plus(Duration.ofMinutes(1));
    tries(1);
  }

  @Test
  void letsAsManyThroughInAnHourAsTheSettingSays() {
    for (int left = standard(Setting.SIGN_INS_PER_HOUR); left > 0; left -= 20) {
      tries(20);
      now = now.plus(Duration.ofMinutes(1));
    }
    refusedUntil("10:01");
    now = now.plus(Duration.ofHours(1));
    tries(1);
  }

  @Test
  void countsEachAddressByItself() {
    tries(standard(Setting.SIGN_INS_PER_MINUTE));
    assertThatCode(() -> limit.count("192.0.2.2")).doesNotThrowAnyException();
  }

  private void tries(int times) {
    for (int i = 0; i < times; i++) {
      assertThatCode(() -> limit.count("192.0.2.1")).doesNotThrowAnyException();
    }
  }

  private void refusedUntil(String time) {
    assertThatThrownBy(() -> limit.count("192.0.2.1"))
        .asInstanceOf(InstanceOfAssertFactories.type(SignInRefused.class))
        .extracting(refused -> refused.problems().get(0).sentence(Locale.JAPANESE))
        .asString()
        .contains(time);
  }

  private static int standard(Setting setting) {
    return Integer.parseInt(setting.standard());
  }
}
