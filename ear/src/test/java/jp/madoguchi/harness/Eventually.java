package jp.madoguchi.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks again and again, at most a minute and at first more often, for what another process does in
 * its own time.
 */
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LEAST_PAUSE = Duration.ofMillis(10).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofMillis(100).toNanos();

  private Eventually() {}

  public static void holds(String what, Callable<Boolean> condition) {
    gives(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
  }

  /**
   * @throws AssertionError if nothing was there in time
   */
  public static <T> T gives(String what, Callable<Optional<T>> source) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long pause = LEAST_PAUSE;
    while (System.nanoTime() < end) {
      try {
        Optional<T> found = source.call();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (Exception e) {
        throw new IllegalStateException("could not find out whether " + what, e);
      }
      LockSupport.parkNanos(pause);
      pause = Math.min(pause + pause / 2, LONGEST_PAUSE);
    }
    throw new AssertionError("within " + PATIENCE.toSeconds() + " seconds it was not so: " + what);
  }
}
