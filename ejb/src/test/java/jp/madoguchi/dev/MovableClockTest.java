package jp.madoguchi.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.Jst;
import org.junit.jupiter.api.Test;

class MovableClockTest {
  private final MovableClock clock = new MovableClock();

  @Test
  void movesForwardAndBackToTheSystemsTime() {
    Clock japanese = clock.withZone(Jst.ZONE);
    Instant tomorrow = Instant.now().plus(Duration.ofHours(24));
    clock.advance(Duration.ofHours(20));
    clock.advance(Duration.ofHours(4));
    assertThat(clock.instant()).isAfterOrEqualTo(tomorrow);
    assertThat(japanese.instant()).isAfterOrEqualTo(tomorrow);
    clock.reset();
    assertThat(clock.instant()).isBefore(tomorrow);
  }

  @Test
  void doesNotRunBackwards() {
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
