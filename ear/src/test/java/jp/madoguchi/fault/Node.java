package jp.madoguchi.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.harness.Surroundings;
import jp.madoguchi.harness.UsedSecrets;

/** One server process with the portal, in a folder of its own. */
final class Node {
  private static final Path SERVER = Path.of(System.getProperty("server.dir"));
  private static final Path EAR = Path.of(System.getProperty("server.ear"));
  private static final int OFFSET = Integer.getInteger("server.port.offset");
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  /** Each look may read a whole log. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static final Pattern LEASE = Pattern.compile("run \\d+ of (\\S+), lease (\\d+): (.+)");

  private final Path base;
  private final String configuration;
  private final int offset;
  private final Map<Path, Told> told = new HashMap<>();
  private Process process;
  private Path log;
  private int starts;

  /**
   * @param offset added to the ports of the tests
   */
  Node(Path base, String configuration, int offset) {
    this.base = base;
    this.configuration = configuration;
    this.offset = OFFSET + offset;
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  /** Does not wait. */
  Node start(List<String> options) {
    try {
      copyServer();
      log = base.resolve("console-" + ++starts + ".log");
      List<String> command =
          new ArrayList<>(
              List.of(
                  SERVER.resolve("bin/standalone.sh").toString(),
                  "-c",
                  configuration,
                  "-Djboss.server.base.dir=" + base));
      command.addAll(Arrays.asList(Surroundings.serverOptions().trim().split("\\s+")));
      command.add("-Djboss.socket.binding.port-offset=" + offset);
      command.add("-Djboss.tx.node.id=" + base.getFileName());
      command.add("-Dmadoguchi.demo.users=" + base.resolve("demo-users.txt"));
      // The server writes its options into its log when it starts.
      command.add("-Dplanted=" + UsedSecrets.CANARY);
      command.addAll(options);
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
      builder
          .environment()
          .put(
              "JAVA_OPTS",
              // None lives for long: what the second compiler would make of it comes too late.
              "-Xms128m -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                  + " -Djava.net.preferIPv4Stack=true -Duser.timezone=Asia/Tokyo");
      process = builder.redirectOutput(log.toFile()).start();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Node untilDeployed() {
    until("is deployed", () -> log().contains("WFLYSRV0010"));
    return this;
  }

  /** At once, as if the machine had lost its power. */
  void kill() {
    if (process != null) {
      List<ProcessHandle> all = all();
      all.forEach(ProcessHandle::destroyForcibly);
      // The script is gone before its server has let go of the database.
      all.forEach(each -> each.onExit().join());
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As Ctrl-C does. */
  void stop() {
    process.descendants().forEach(ProcessHandle::destroy);
    await();
  }

  boolean hasCompleted(String job) {
    return said(job).anyMatch(line -> line.group(3).startsWith("COMPLETED"));
  }

  /** Not when it is to be tried again. */
  boolean hasFailed(String job) {
    return said(job).anyMatch(line -> line.group(3).startsWith("FAILED"));
  }

  /** The fencing tokens under which it began the job or went on with it. */
  List<Long> leases(String job) {
    return said(job)
        .filter(line -> line.group(3).matches("(begun|taken up)\\s*"))
        .map(line -> Long.valueOf(line.group(2)))
        .toList();
  }

  /** Since its first start. */
  private Stream<MatchResult> said(String job) {
    return IntStream.rangeClosed(1, starts)
        .mapToObj(start -> base.resolve("console-" + start + ".log"))
        .flatMap(file -> told(file).lines().stream())
        .filter(line -> line.group(1).equals(job));
  }

  /** The logs of former starts grow no more, and are looked at time and again. */
  private Told told(Path file) {
    long length = file.toFile().length();
    return told.compute(
        file,
        (same, known) ->
            known != null && known.length() == length
                ? known
                : new Told(length, LEASE.matcher(read(file)).results().toList()));
  }

  /** What a log says about runs, as long as it has this length. */
  private record Told(long length, List<MatchResult> lines) {}

  void until(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end) || !process.isAlive()) {
        throw new AssertionError(base + " never " + what + "; its log is " + log);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private String log() {
    return read(log);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ProcessHandle> all() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }

  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void copyServer() throws IOException {
    Folders.copy(SERVER.resolve("standalone/configuration"), base.resolve("configuration"));
    Files.createDirectories(base.resolve("deployments"));
    Path here = base.resolve("deployments/madoguchi.ear");
    if (Files.notExists(here)) {
      Files.createSymbolicLink(here, EAR.toAbsolutePath());
    }
  }
}
