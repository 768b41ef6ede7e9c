package jp.madoguchi.container;

import java.time.Duration;
import jp.madoguchi.dev.MovableClock;

/** The portal's clock moved forward; back to now when closed. */
final class LaterTime implements AutoCloseable {
  LaterTime(Duration later) {
    Bean.of(MovableClock.class).advance(later);
  }

  void andThen(Duration more) {
    Bean.of(MovableClock.class).advance(more);
  }

  @Override
  public void close() {
    Bean.of(MovableClock.class).reset();
  }
}
