package jp.madoguchi.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * How often one internet address, one {@link Network} or one user may do something within a minute
 * and an hour. Counted in the memory of each node: what a node forgets when it dies is one hour.
 */
public final class Throttle {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** Beyond this many addresses, those of the past are forgotten first. */
  private static final int MANY = 10_000;

  private final Map<String, Counts> counts = new HashMap<>();
  private final Clock clock;
  private final IntSupplier perMinute;
  private final IntSupplier perHour;

  public Throttle(Clock clock, IntSupplier perMinute, IntSupplier perHour) {
    this.clock = clock;
    this.perMinute = perMinute;
    this.perHour = perHour;
  }

  /**
   * Counts once more.
   *
   * @return empty if that was not too often, else when the address may try again
   */
  public synchronized Optional<Instant> count(String internetAddress) {
    Instant now = clock.instant();
    if (counts.size() > MANY) {
      counts.values().removeIf(c -> c.hour.isOver(now));
    }
    Counts mine = counts.computeIfAbsent(Network.of(internetAddress), a -> new Counts(now));
    int inMinute = mine.minute.next(now);
    int inHour = mine.hour.next(now);
    if (inHour > perHour.getAsInt()) {
      return Optional.of(mine.hour.end());
    }
    return inMinute > perMinute.getAsInt() ? Optional.of(mine.minute.end()) : Optional.empty();
  }

  private static final class Counts {
    private final Window minute;
    private final Window hour;

    private Counts(Instant now) {
      minute = new Window(MINUTE, now);
      hour = new Window(HOUR, now);
    }
  }

  /** Begins anew when its time is over; also when the clock went back. */
  private static final class Window {
    private final Duration length;
    private Instant start;
    private int count;

    private Window(Duration length, Instant start) {
      this.length = length;
      this.start = start;
    }

    private boolean isOver(Instant now) {
      return now.isBefore(start) || !now.isBefore(end());
    }

    private Instant end() {
      return start.plus(length);
    }

    private int next(Instant now) {
      if (isOver(now)) {
        start = now;
        count = 0;
      }
      return ++count;
    }
  }
}
