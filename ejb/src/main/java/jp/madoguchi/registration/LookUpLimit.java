package jp.madoguchi.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * How often one internet address may look institutions up, so that nobody copies the register
 * number by number. Counted in the memory of each node: what a node forgets when it dies is one
 * hour.
 */
@ApplicationScoped
public class LookUpLimit {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** Beyond this many addresses, those of the past are forgotten first. */
  private static final int MANY = 10_000;

  private final Map<String, Counts> counts = new HashMap<>();
  private final Clock clock;
  private final IntSupplier perMinute;
  private final IntSupplier perHour;

  @Inject
  public LookUpLimit(Clock clock, Settings settings) {
    this(
        clock,
        () -> settings.intOf(Setting.LOOKUPS_PER_MINUTE),
        () -> settings.intOf(Setting.LOOKUPS_PER_HOUR));
  }

  /** For the proxy of the container. */
  LookUpLimit() {
    this(null, null, null);
  }

  LookUpLimit(Clock clock, IntSupplier perMinute, IntSupplier perHour) {
    this.clock = clock;
    this.perMinute = perMinute;
    this.perHour = perHour;
  }

  /**
   * @throws Refusal REG-070 at the field if there were too many within a minute or an hour
   */
  void count(String field, String internetAddress) {
    if (!counted(internetAddress)) {
      throw new Refusal(Problem.of(field, ErrorCode.REG_070));
    }
  }

  private synchronized boolean counted(String internetAddress) {
    Instant now = clock.instant();
    if (counts.size() > MANY) {
      counts.values().removeIf(c -> c.hour.isOver(now));
    }
    Counts mine = counts.computeIfAbsent(internetAddress, a -> new Counts(now));
    int inMinute = mine.minute.next(now);
    int inHour = mine.hour.next(now);
    return inMinute <= perMinute.getAsInt() && inHour <= perHour.getAsInt();
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
      return now.isBefore(start) || !now.isBefore(start.plus(length));
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
