package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.shared.Jst;

/** The same night twice on the same data: once in peace, once with servers that are killed. */
final class KilledNight {
  private static final String DATA = "data";
  private static final String PEACE = "peace";
  private static final String KILLED = "killed";
  private static final List<String> JOBS = Stream.of(Job.values()).map(Job::key).toList();

  /** Every job is due then, and was due before: the portal begins with all of them at once. */
  private static final LocalTime AT = LocalTime.of(2, 30);

  /** Longer than a lease, so that what nobody takes up within it is over. */
  private static final Duration QUIET = Duration.ofSeconds(40);

  private final Nights nights;
  private final Duration ahead;
  private final Deliveries deliveries = new Deliveries();
  private Duration lasts;

  KilledNight(Nights nights) {
    this.nights = nights;
    ZonedDateTime now = ZonedDateTime.now(Jst.ZONE);
    this.ahead = Duration.between(now, now.plusDays(1).with(AT));
  }

  void prepare(String mark) throws SQLException {
    nights.prepare(DATA);
    Node node = nights.node(DATA).start(List.of(nights.option(DATA)));
    node.untilDeployed();
    node.stop();
    try (Connection connection = nights.connect(DATA)) {
      DueCases.write(connection, mark);
      deliveries.expect(DueCases.expected(connection));
    }
    nights.copy(DATA, PEACE);
    nights.copy(DATA, KILLED);
  }

  void undisturbed() throws SQLException {
    Node node = start(nights.node(PEACE), PEACE);
    node.until("begins", () -> JOBS.stream().anyMatch(job -> !node.leases(job).isEmpty()));
    Instant begin = Instant.now();
    node.until("completes", () -> JOBS.stream().allMatch(node::hasCompleted));
    lasts = Duration.between(begin, Instant.now());
    deliveries.haveCome();
    node.stop();
    eachMailCameOnce(PEACE, 0);
  }

  /** On PostgreSQL two processes share the work: one is killed, the other one goes on. */
  void kill(int times) throws SQLException {
    List<Node> nodes = begun();
    List<String> open = new ArrayList<>(JOBS);
    for (int i = 0; i < times && !open.isEmpty(); i++) {
      LockSupport.parkNanos(chance(lasts.toNanos() / (times + 1)));
      Node owner = owner(nodes, open.get((int) chance(open.size())));
      Map<String, Integer> before = takings(nodes, open);
      List<String> others = open.stream().filter(job -> owner(nodes, job) != owner).toList();
      owner.kill();
      start(owner, KILLED);
      open.removeIf(job -> !others.contains(job) && !goesOn(nodes, job, before.get(job)));
    }
    completed(nodes, nodes, open);
  }

  /** Who began it is killed at once and stays away; the other process does what is left. */
  void loseOneOfTwo() throws SQLException {
    List<Node> nodes = begun();
    Node lost = owner(nodes, JOBS.get((int) chance(JOBS.size())));
    lost.kill();
    completed(nodes, nodes.stream().filter(node -> node != lost).toList(), JOBS);
  }

  private List<Node> begun() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(nights.node(KILLED));
    if (nights == Nights.POSTGRESQL) {
      nodes.add(nights.node(KILLED, 1));
    }
    nodes.forEach(node -> start(node, KILLED));
    JOBS.forEach(
        job -> nodes.get(0).until("sees " + job + " begin", () -> !leases(nodes, job).isEmpty()));
    return nodes;
  }

  private void completed(List<Node> nodes, List<Node> left, List<String> open) throws SQLException {
    open.forEach(job -> left.get(0).until("completes " + job, () -> isCompleted(nodes, job)));
    for (String job : JOBS) {
      assertThat(leases(nodes, job)).as("takings of %s", job).doesNotHaveDuplicates();
    }
    int takings = takings(nodes, JOBS).values().stream().mapToInt(n -> n).sum();
    assertThat(takings).as("takings").isGreaterThan(JOBS.size());
    left.forEach(Node::untilDeployed);
    deliveries.haveCome();
    left.forEach(Node::stop);
    try (Connection connection = nights.connect(KILLED)) {
      assertThat(Tables.runs(connection)).hasSameSizeAs(JOBS).containsOnly("COMPLETED");
    }
  }

  /**
   * False when the job is over. One that its owner has ended without having come to say so is taken
   * up by nobody.
   */
  private boolean goesOn(List<Node> nodes, String job, int takings) {
    nodes.forEach(Node::untilDeployed);
    Instant late = Instant.now().plus(QUIET);
    nodes
        .get(0)
        .until(
            "sees " + job + " go on",
            () ->
                leases(nodes, job).size() > takings
                    || isCompleted(nodes, job)
                    || Instant.now().isAfter(late));
    return leases(nodes, job).size() > takings && !isCompleted(nodes, job);
  }

  private static Node owner(List<Node> nodes, String job) {
    return nodes.stream()
        .max(Comparator.comparing(node -> node.leases(job).stream().reduce(0L, Math::max)))
        .orElseThrow();
  }

  private static Map<String, Integer> takings(List<Node> nodes, List<String> jobs) {
    return jobs.stream().collect(Collectors.toMap(job -> job, job -> leases(nodes, job).size()));
  }

  private static List<Long> leases(List<Node> nodes, String job) {
    return nodes.stream().flatMap(node -> node.leases(job).stream()).toList();
  }

  private static boolean isCompleted(List<Node> nodes, String job) {
    assertThat(nodes).as("%s fails", job).noneMatch(node -> node.hasFailed(job));
    return nodes.stream().anyMatch(node -> node.hasCompleted(job));
  }

  Map<String, List<String>> rowsUndisturbed() throws SQLException {
    return rows(PEACE);
  }

  Map<String, List<String>> rowsAfterKills() throws SQLException {
    return rows(KILLED);
  }

  private Map<String, List<String>> rows(String name) throws SQLException {
    try (Connection connection = nights.connect(name)) {
      return Tables.of(connection);
    }
  }

  void eachMailCameOnce(int kills) throws SQLException {
    eachMailCameOnce(KILLED, kills);
  }

  private void eachMailCameOnce(String name, int kills) throws SQLException {
    try (Connection connection = nights.connect(name)) {
      deliveries.cameOnce(DueCases.written(connection), kills);
    }
  }

  private Node start(Node node, String name) {
    return node.start(
        List.of(
            nights.option(name),
            "-Dmadoguchi.jobs.scheduled=1",
            "-Dmadoguchi.clock.ahead=" + ahead));
  }

  private static long chance(long most) {
    return ThreadLocalRandom.current().nextLong(Math.max(1, most));
  }
}
