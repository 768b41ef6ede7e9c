package jp.madoguchi.container;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What the portal asks the database for one caller, as those who ask put it into their logs. */
final class Statements extends Handler {
  private static final List<Logger> WHO_ASKS =
      Stream.of("org.hibernate.SQL", "jp.madoguchi.reconciliation.Selection")
          .map(Logger::getLogger)
          .toList();

  private final Thread caller = Thread.currentThread();
  private final List<String> statements = new ArrayList<>();

  private Statements() {}

  /** In their order. */
  static List<String> of(Runnable call) {
    Statements asked = new Statements();
    WHO_ASKS.forEach(asked::listenTo);
    try {
      call.run();
    } finally {
      WHO_ASKS.forEach(asked::leave);
    }
    return asked.statements;
  }

  private void listenTo(Logger logger) {
    logger.setUseParentHandlers(false);
    logger.setLevel(Level.ALL);
    logger.addHandler(this);
  }

  private void leave(Logger logger) {
    logger.removeHandler(this);
    logger.setLevel(null);
    logger.setUseParentHandlers(true);
  }

  /** Timers ask at the same time. */
  @Override
  public void publish(LogRecord line) {
    if (Thread.currentThread() == caller) {
      statements.add(line.getMessage());
    }
  }

  @Override
  public void flush() {
    // Nothing is kept back.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
