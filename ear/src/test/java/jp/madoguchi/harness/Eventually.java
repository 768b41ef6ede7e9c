package jp.madoguchi.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Asks again and again, at most a minute, for what another process does in its own time. */
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  public static void holds(String what, Callable<Boolean> condition) {
    gives(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
  }

  /**
   * @throws AssertionError if nothing was there in time
   */
  public static <T> T gives(String what, Callable<Optional<T>> source) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        Optional<T> found = source.call();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (Exception e) {
        throw new IllegalStateException("could not find out whether " + what, e);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("within " + PATIENCE.toSeconds() + " seconds it was not so: " + what);
  }
}
