package jp.madoguchi.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.Leftovers;
import jp.madoguchi.harness.Mailbox;
import jp.madoguchi.harness.UsedSecrets;

/** {@code ./portal serve}, started once for all browser tests of a lane with fresh data. */
final class Portal {
  private static final int OFFSET =
      Integer.getInteger("portal.offset") + Integer.getInteger("portal.lane");

  private static Portal started;

  private final Path run;
  private final int offset;
  private final Process process;

  private Portal(Path run, int offset, Process process) {
    this.run = run;
    this.offset = offset;
    this.process = process;
  }

  static synchronized Portal started() {
    if (started == null) {
      Leftovers.forget();
      Path run = Path.of(System.getProperty("portal.run"));
      empty(run);
      started = start(run, 0, "");
      Runtime.getRuntime().addShutdownHook(new Thread(started::end));
    }
    return started;
  }

  String address() {
    return "http://127.0.0.1:" + (8080 + offset);
  }

  Mailbox mailbox() {
    return new Mailbox("http://127.0.0.1:" + (18085 + offset));
  }

  Door door() {
    return new Door(address());
  }

  /**
   * Moves the portal's clock forward.
   *
   * @param by as in {@link java.time.Duration#parse}
   * @return what it shows then
   */
  Instant advance(String by) {
    return Instant.parse(door().post("/dev/clock", "advance=" + by, "Origin", address()).body());
  }

  /** A user of the demo data: the line «role user password» of this start. */
  DemoUser demoUser(String role) {
    return demoUser(role, 0);
  }

  /** The second one with this role, for what needs two people. */
  DemoUser secondDemoUser(String role) {
    return demoUser(role, 1);
  }

  private DemoUser demoUser(String role, int skipped) {
    try (Stream<String> lines = Files.lines(run.resolve("demo-users.txt"))) {
      return lines
          .map(line -> line.split("\\s+"))
          .filter(words -> words[0].equals(role))
          .skip(skipped)
          .findFirst()
          .map(words -> new DemoUser(words[1], UsedSecrets.note(words[2])))
          .orElseThrow(() -> new AssertionError("no demo user with the role " + role));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record DemoUser(String name, String password) {}

  /** One more, with data of its own. */
  static Portal fresh(Path run, int moreOffset) {
    empty(run);
    return again(run, moreOffset);
  }

  /** On the data that an earlier one left. */
  static Portal again(Path run, int moreOffset) {
    Portal portal = start(run, moreOffset, "");
    Runtime.getRuntime().addShutdownHook(new Thread(portal::stop));
    return portal;
  }

  /**
   * All visits go to one more with data of its own, until that is closed.
   *
   * @param options as {@code -Dmadoguchi.link.hours=1}
   */
  static Instead instead(Path run, int moreOffset, String options) {
    Portal before = started();
    empty(run);
    started = start(run, moreOffset, options);
    Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
    return new Instead(before);
  }

  record Instead(Portal before) implements AutoCloseable {
    @Override
    public void close() {
      started.end();
      started = before;
    }
  }

  private static Portal start(Path run, int moreOffset, String options) {
    try {
      Process process = launch(run, moreOffset, options);
      Portal portal = new Portal(run, OFFSET + moreOffset, process);
      untilReady(process);
      return portal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script that starts one, and is not through with it yet. */
  static Process launch(Path run, int moreOffset) {
    return launch(run, moreOffset, "");
  }

  private static Process launch(Path run, int moreOffset, String options) {
    try {
      Files.createDirectories(run);
      ProcessBuilder builder = new ProcessBuilder(System.getProperty("portal.script"), "serve");
      builder.environment().put("RUN_DIR", run.toString());
      builder.environment().put("PORT_OFFSET", Integer.toString(OFFSET + moreOffset));
      // Without the second compiler, which takes half of a start and soon comes too late.
      builder
          .environment()
          .put(
              "JAVA_OPTS",
              "-Xms256m -Xmx1g -XX:MaxMetaspaceSize=384m -XX:TieredStopAtLevel=1"
                  + " -Djava.net.preferIPv4Stack=true -Duser.language=ja"
                  + " -Duser.timezone=Asia/Tokyo");
      // The server writes its options into its log when it starts.
      builder
          .environment()
          .put(
              "PORTAL_OPTS",
              "-Djboss.as.management.blocking.timeout=900"
                  + " -Dmadoguchi.jobs.scheduled=0 -Dmadoguchi.password.memory=64 -Dplanted="
                  + UsedSecrets.CANARY
                  + ' '
                  + options);
      return builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script itself gives up some day, and says why. */
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

  private void end() {
    Leftovers.keepMails(mailbox());
    stop();
  }

  /** As Ctrl-C does; gives the exit code. */
  int stop() {
    // Through its handle: this leaves open what it still wants to say.
    process.toHandle().destroy();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** At once, as if the machine had lost its power. */
  void kill() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  private static void empty(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
