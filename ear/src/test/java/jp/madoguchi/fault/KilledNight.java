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

  /** Mails to be forgotten; so many keep a night open until the last of many kills. */
  private static final int FEW = 3_000;

  private static final int MANY = 100_000;

  /** A server comes back when the check that was killed with it has been silent for long enough. */
  private static final Duration AWAY = Duration.ofMinutes(11);

  /** The moments of the kills lie within this part of the time that the night takes in peace. */
  private static final double PART = 0.6;

  private final Nights nights;
  private final int kills;
  private final Deliveries deliveries = new Deliveries();
  private Duration ahead;
  private Duration lasts;
  private WaitingFeed feed;
  private int killed;

  KilledNight(Nights nights, int kills) {
    this.nights = nights;
    this.kills = kills;
    ZonedDateTime now = ZonedDateTime.now(Jst.ZONE);
    this.ahead = Duration.between(now, now.plusDays(1).with(AT));
  }

  /**
   * @param mark within the addresses of the clinics
   */
  void prepare(String mark) throws SQLException {
    nights.prepare(DATA);
    feed = new WaitingFeed(nights.folder("feeds"), mark);
    Node node = nights.node(DATA).start(List.of(nights.option(DATA), feed.option()));
    node.untilDeployed();
    if (isShort()) {
      // The first thing that is killed.
      feed.write();
      node.until("takes the feed", feed::isTaken);
      deliveries.expectAbout(feed.name());
    }
    node.kill();
    try (Connection connection = nights.connect(DATA)) {
      if (isShort()) {
        feed.isBeingChecked(connection);
      }
      DueCases.write(connection, mark, isShort() ? FEW : MANY);
      deliveries.expect(DueCases.expected(connection));
    }
    nights.copy(DATA, PEACE);
    nights.copy(DATA, KILLED);
  }

  /** Time and again a check begins by itself, but not after each of many kills. */
  private boolean isShort() {
    return kills <= 3;
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

  /**
   * On PostgreSQL two processes share the work: one is killed, and the other one goes on. Who was
   * killed comes back at once, or in a short test when there is nobody else.
   *
   * @return how many were killed before the night was over
   */
  int kill() throws SQLException {
    List<Node> nodes = begun();
    List<String> open = JOBS;
    while (killed < kills && !open.isEmpty()) {
      LockSupport.parkNanos(chance((long) (lasts.toNanos() * PART / kills)));
      Node victim = victim(nodes, open);
      Map<String, Integer> before = takings(nodes, open);
      victim.kill();
      killed++;
      open = openJobs();
      goOn(nodes, victim, open, before);
    }
    completed(nodes, open);
    return killed;
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

  /** Somebody who works, if there is one. */
  private static Node victim(List<Node> nodes, List<String> open) {
    List<Node> alive = nodes.stream().filter(Node::isAlive).toList();
    Node owner = owner(nodes, open.get((int) chance(open.size())));
    return alive.contains(owner) ? owner : alive.get((int) chance(alive.size()));
  }

  /** Asked of the database: a run may have ended without its server having come to say so. */
  private List<String> openJobs() throws SQLException {
    try (Connection connection = nights.look(KILLED)) {
      return Tables.openJobs(connection);
    }
  }

  /** Waits until somebody has taken up a run that the victim has left. */
  private void goOn(List<Node> nodes, Node victim, List<String> open, Map<String, Integer> before) {
    List<String> left = open.stream().filter(job -> owner(nodes, job) == victim).toList();
    if (!isShort() || nodes.stream().noneMatch(Node::isAlive)) {
      ahead = ahead.plus(AWAY);
      start(victim, KILLED);
    }
    alive(nodes)
        .until(
            "goes on",
            () ->
                left.isEmpty()
                    || left.stream().anyMatch(job -> leases(nodes, job).size() > before.get(job)));
  }

  private void completed(List<Node> nodes, List<String> open) throws SQLException {
    open.forEach(job -> alive(nodes).until("completes " + job, () -> isCompleted(nodes, job)));
    for (String job : JOBS) {
      // By more than there were deaths, somebody would have taken it from who was alive.
      assertThat(leases(nodes, job))
          .as("takings of %s", job)
          .doesNotHaveDuplicates()
          .hasSizeBetween(1, killed + 1);
    }
    alive(nodes).untilDeployed();
    deliveries.haveCome();
    nodes.stream().filter(Node::isAlive).forEach(Node::stop);
    try (Connection connection = nights.connect(KILLED)) {
      assertThat(Tables.runs(connection)).hasSameSizeAs(JOBS).containsOnly("COMPLETED");
    }
  }

  private static Node alive(List<Node> nodes) {
    return nodes.stream().filter(Node::isAlive).findFirst().orElseThrow();
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

  /** What the business has of one night only. */
  List<String> differences() throws SQLException {
    try (Connection peace = nights.connect(PEACE);
        Connection killed = nights.connect(KILLED)) {
      return Tables.differences(peace, killed);
    }
  }

  /** What was checked in either night, where a check was killed at all. */
  void theFeedWaits() throws SQLException {
    for (String night : isShort() ? List.of(PEACE, KILLED) : List.<String>of()) {
      try (Connection connection = nights.connect(night)) {
        feed.waits(connection);
      }
    }
  }

  void eachMailCameOnce() throws SQLException {
    eachMailCameOnce(KILLED, killed);
  }

  private void eachMailCameOnce(String name, int killed) throws SQLException {
    try (Connection connection = nights.connect(name)) {
      deliveries.cameOnce(DueCases.written(connection), killed);
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
