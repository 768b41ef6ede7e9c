package jp.madoguchi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;

class LookUpLimitTest {
  private final Hands clock = new Hands();
  private int asked;
  private final LookUpLimit limit = new LookUpLimit(clock, () -> 3, () -> 5);

  @Test
  void refusesBeyondTheMinuteAndTakesAgainInTheNext() {
    assertThat(taken("192.0.2.1", 5)).isEqualTo(3);
    clock.advance(Duration.ofSeconds(59));
    assertThat(taken("192.0.2.1", 1)).isZero();
  }

  @Test
  void refusesBeyondTheHour() {
    assertThat(taken("192.0.2.1", 3)).isEqualTo(3);
    clock.advance(Duration.ofMinutes(1));
    assertThat(taken("192.0.2.1", 3)).isEqualTo(2);
    clock.advance(Duration.ofMinutes(2));
    assertThat(taken("192.0.2.1", 1)).isZero();
    clock.advance(Duration.ofMinutes(57));
    assertThat(taken("192.0.2.1", 1)).isEqualTo(1);
  }

  @Test
  void countsEachAddressForItself() {
    assertThat(taken("192.0.2.1", 4)).isEqualTo(3);
    assertThat(taken("2001:db8::1", 4)).isEqualTo(3);
  }

  @Test
  void doesNotCountTheSameNumberAgain() {
    for (int i = 0; i < 100; i++) {
      limit.count("digits", "192.0.2.1", "110123456");
    }
    assertThat(taken("192.0.2.1", 5)).isEqualTo(2);
  }

  private int taken(String address, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      try {
        limit.count("digits", address, "number " + ++asked);
        taken++;
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo(ErrorCode.REG_070);
        assertThat(refusal.problems().get(0).field()).isEqualTo("digits");
      }
    }
    return taken;
  }

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-22T00:00:00Z");

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
