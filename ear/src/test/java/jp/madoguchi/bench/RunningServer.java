package jp.madoguchi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A server started by a script, until it is closed. */
final class RunningServer implements AutoCloseable {
  /** So that the compiler's threads stay the same ones and can be left out of the count. */
  static final String COMPILER = "-XX:-UseDynamicNumberOfCompilerThreads";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final long PAUSE_NS = 10_000_000;

  /** Longer than the minute after which the script ends the server by force. */
  private static final int SECONDS_TO_STOP = 90;

  private final Process script;
  private final String marker;
  private final double bootMillis;

  /**
   * @param marker stands in the command line of the server's JVM and of no other below the script
   * @param first must succeed once the server answers
   */
  RunningServer(ProcessBuilder command, Path log, String marker, Load.Flow first)
      throws IOException {
    this.marker = marker;
    long start = System.nanoTime();
    script = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    while (!answers(first)) {
      if (!script.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
        close();
        throw new IOException("the server did not start: " + log);
      }
      LockSupport.parkNanos(PAUSE_NS);
    }
    bootMillis = (System.nanoTime() - start) / 1e6;
  }

  /** From the start of the script to the first page. */
  double bootMillis() {
    return bootMillis;
  }

  ServerProcess process() {
    return Stream.concat(Stream.of(script.toHandle()), script.descendants())
        .filter(p -> p.info().command().orElse("").endsWith("java"))
        .filter(p -> p.info().commandLine().orElse("").contains(marker))
        .findFirst()
        .map(p -> new ServerProcess(p.pid()))
        .orElseThrow(() -> new IllegalStateException("the server is gone"));
  }

  /** As Ctrl-C does. */
  @Override
  public void close() {
    script.toHandle().destroy();
    try {
      if (!script.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        script.descendants().forEach(ProcessHandle::destroyForcibly);
        script.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answers(Load.Flow first) {
    try {
      first.run();
      return true;
    } catch (Exception notYet) {
      return false;
    }
  }
}
