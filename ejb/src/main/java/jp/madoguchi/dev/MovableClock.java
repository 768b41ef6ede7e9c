package jp.madoguchi.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The system clock plus an offset that tests move forward, from what the system property {@code
 * madoguchi.clock.ahead} says. Always in UTC.
 */
@ApplicationScoped
@Typed(MovableClock.class)
public class MovableClock extends Clock {
  private final AtomicReference<Duration> offset =
      new AtomicReference<>(Duration.parse(System.getProperty("madoguchi.clock.ahead", "PT0S")));

  /** Moves the time forward; time never runs backwards under a running server but by reset. */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("the clock moves forward only");
    }
    offset.updateAndGet(now -> now.plus(by));
  }

  /** Back to the system's time. */
  public void reset() {
    offset.set(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    // Ticks with this clock, and so follows a later move.
    MovableClock base = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return base.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return base.withZone(other);
      }
    };
  }
}
