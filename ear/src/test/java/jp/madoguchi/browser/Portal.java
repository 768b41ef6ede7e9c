package jp.madoguchi.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.Mailbox;

/** {@code ./portal serve}, started once for all browser tests with fresh data. */
final class Portal {
  /** Not 2000: browsers refuse port 10080. */
  private static final int OFFSET = 2010;

  private static Portal started;

  private final Path run;
  private final Process process;

  private Portal(Path run, Process process) {
    this.run = run;
    this.process = process;
  }

  static synchronized Portal started() {
    if (started == null) {
      started = start();
    }
    return started;
  }

  String address() {
    return "http://127.0.0.1:" + (8080 + OFFSET);
  }

  Mailbox mailbox() {
    return new Mailbox("http://127.0.0.1:" + (18085 + OFFSET));
  }

  Door door() {
    return new Door(address());
  }

  /** A user of the demo data: the line «role user password» of this start. */
  DemoUser demoUser(String role) {
    try (Stream<String> lines = Files.lines(run.resolve("demo-users.txt"))) {
      return lines
          .map(line -> line.split("\\s+"))
          .filter(words -> words[0].equals(role))
          .findFirst()
          .map(words -> new DemoUser(words[1], words[2]))
          .orElseThrow(() -> new AssertionError("no demo user with the role " + role));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record DemoUser(String name, String password) {}

  private static Portal start() {
    Path run = Path.of(System.getProperty("portal.run"));
    try {
      empty(run);
      Files.createDirectories(run);
      ProcessBuilder builder = new ProcessBuilder(System.getProperty("portal.script"), "serve");
      builder.environment().put("RUN_DIR", run.toString());
      builder.environment().put("PORT_OFFSET", Integer.toString(OFFSET));
      // The limits for one internet address: all visitors come from the same one.
      builder
          .environment()
          .put(
              "PORTAL_OPTS",
              "-Dmadoguchi.lookups.per.minute=100000 -Dmadoguchi.lookups.per.hour=100000"
                  + " -Dmadoguchi.registration.mails.per.hour=100000");
      Process process = builder.redirectErrorStream(true).start();
      Portal portal = new Portal(run, process);
      Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
      untilReady(process);
      return portal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script itself gives up after two minutes, and says why. */
  private static void untilReady(Process process) throws IOException {
    BufferedReader lines = process.inputReader();
    StringBuilder said = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("Ready.")) {
        return;
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("./portal serve did not start:\n" + said);
  }

  private void stop() {
    process.destroy();
    try {
      process.waitFor(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
