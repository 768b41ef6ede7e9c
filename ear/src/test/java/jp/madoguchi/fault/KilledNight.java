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
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.harness.Surroundings;
import jp.madoguchi.jobs.Job;
import jp.madoguchi.shared.Jst;

/** The same night twice on the same data: once in peace, once with servers that are killed. */
final class KilledNight {
  private static final String DATA = "data";
  private static final String PEACE = "peace";
  private static final String KILLED = "killed";

  private final Nights nights;
  private final String job;
  private final Duration ahead;
  private Duration lasts;

  KilledNight(Nights nights, Job job) {
    this.nights = nights;
    this.job = job.key();
    this.ahead = untilItIsDue(job);
  }

  /** At a time at which no other job is due. */
  private static Duration untilItIsDue(Job job) {
    boolean first = job == Job.values()[0];
    LocalTime at = job.dueAt().plusMinutes(first ? 10 : 330);
    ZonedDateTime now = ZonedDateTime.now(Jst.ZONE);
    return Duration.between(now, now.plusDays(1).with(at));
  }

  void prepare(String mark) throws SQLException {
    nights.prepare(DATA);
    Node node = nights.node(DATA).start(List.of(nights.option(DATA)));
    node.untilDeployed();
    node.stop();
    try (Connection connection = nights.connect(DATA)) {
      DueCases.write(connection, mark);
    }
    nights.copy(DATA, PEACE);
    nights.copy(DATA, KILLED);
  }

  void undisturbed() {
    Node node = start(nights.node(PEACE), PEACE);
    node.until("begins", () -> !node.leases(job).isEmpty());
    Instant begin = Instant.now();
    node.until("completes", () -> node.hasCompleted(job));
    lasts = Duration.between(begin, Instant.now());
    node.stop();
  }

  /** On PostgreSQL two processes share the work: one is killed, the other one goes on. */
  void kill(int times) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(nights.node(KILLED));
    if (nights == Nights.POSTGRESQL) {
      nodes.add(nights.node(KILLED, 1));
    }
    nodes.forEach(node -> start(node, KILLED));
    int taken = 0;
    for (int i = 0; i < times && isTakenAgain(nodes, taken); i++) {
      nodes.forEach(Node::untilDeployed);
      taken = leases(nodes).size();
      LockSupport.parkNanos(chance(lasts.toNanos() / (times + 1)));
      Node owner = owner(nodes);
      owner.kill();
      start(owner, KILLED);
    }
    nodes.get(0).until("completes", () -> isCompleted(nodes));
    assertThat(leases(nodes)).as("takings").doesNotHaveDuplicates().hasSizeGreaterThan(1);
    nodes.forEach(Node::untilDeployed);
    nodes.forEach(Node::stop);
  }

  /** A node has taken the run up; not when it is over. */
  private boolean isTakenAgain(List<Node> nodes, int before) {
    nodes.get(0).until("sees it go on", () -> leases(nodes).size() > before || isCompleted(nodes));
    return !isCompleted(nodes);
  }

  private Node owner(List<Node> nodes) {
    return nodes.stream()
        .max(Comparator.comparing(node -> node.leases(job).stream().reduce(0L, Math::max)))
        .orElseThrow();
  }

  private List<Long> leases(List<Node> nodes) {
    return nodes.stream().flatMap(node -> node.leases(job).stream()).toList();
  }

  private boolean isCompleted(List<Node> nodes) {
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

  /** One from each of the two nights: a second sending of the same mail has the same Message-ID. */
  void eachMailCameOnce() throws SQLException {
    List<String> reminded;
    try (Connection connection = nights.connect(KILLED)) {
      reminded = DueCases.reminded(connection);
    }
    assertThat(reminded).hasSize(DueCases.REMINDED).doesNotHaveDuplicates();
    for (String address : reminded) {
      Eventually.holds("two mails to " + address, () -> mails(address) == 2);
    }
  }

  private static long mails(String address) {
    return Surroundings.mailSink().mailbox().all(address).stream().map(Mail::id).distinct().count();
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
