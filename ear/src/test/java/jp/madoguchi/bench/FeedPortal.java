package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The portal on PostgreSQL, with little memory and a watched folder that releases by itself. */
final class FeedPortal implements AutoCloseable {
  private static final Pattern LOADED =
      Pattern.compile(
          "feed F\\S+: (\\d+) rows read and checked in (\\d+) ms, staged in (\\d+) ms, compared in"
              + " (\\d+) ms");
  private static final Duration PATIENCE = Duration.ofMinutes(60);
  private static final long PAUSE_NS = 100_000_000;

  private final InventedFeed feed;
  private final Path run;
  private final Path watched;
  private final EmbeddedPostgres postgres;
  private final String database;
  private final RunningServer server;
  private int edition;

  /**
   * What the portal says about one feed.
   *
   * @param reading reading, checking and hashing all rows, in milliseconds
   * @param staging writing the checked rows into the database
   * @param comparing from there to the released register
   */
  record Loaded(long rows, double reading, double staging, double comparing) {
    double all() {
      return reading + staging + comparing;
    }
  }

  /** Does something while a feed is being checked. */
  @FunctionalInterface
  interface Meanwhile {
    void run() throws Exception;
  }

  FeedPortal(EmbeddedPostgres postgres, Path folder, int offset, InventedFeed feed)
      throws Exception {
    this.postgres = postgres;
    this.feed = feed;
    database = "portal_" + feed.rows();
    run = Files.createDirectories(folder.resolve("run-" + database));
    watched = Files.createDirectories(run.resolve("watched"));
    execute("postgres", "create database " + database);
    ProcessBuilder command = new ProcessBuilder(System.getProperty("portal.script"), "serve");
    command
        .environment()
        .putAll(
            Map.of(
                "RUN_DIR",
                run.toString(),
                "PORT_OFFSET",
                Integer.toString(offset),
                "SERVER_CONFIG",
                "standalone-postgres.xml",
                "JDK_JAVA_OPTIONS",
                RunningServer.COMPILER,
                "JAVA_OPTS",
                "-Xms512m -Xmx512m -XX:MaxMetaspaceSize=384m -Duser.timezone=Asia/Tokyo",
                "PORTAL_OPTS",
                options()));
    PortalSite site = new PortalSite("http://127.0.0.1:" + (8080 + offset));
    server =
        new RunningServer(
            command, folder.resolve(database + ".log"), "-D[Standalone]", site::showSignIn);
  }

  private String options() {
    return String.join(
        " ",
        "-Dmadoguchi.db.url=" + postgres.getJdbcUrl("postgres", database),
        "-Dmadoguchi.db.user=postgres",
        "-Dmadoguchi.db.password=postgres",
        "-Dmadoguchi.jobs.scheduled=0",
        "-Dmadoguchi.feed.folder=" + watched);
  }

  /** Loads the next edition. */
  Loaded next() throws Exception {
    return next(() -> {});
  }

  Loaded next(Meanwhile meanwhile) throws Exception {
    int before = loaded().size();
    Path part = run.resolve("feed.part");
    feed.writeAsSent(part, edition);
    execute("postgres", "checkpoint");
    Files.move(
        part,
        watched.resolve("clinics-20261001-%03d.csv".formatted(edition++)),
        StandardCopyOption.ATOMIC_MOVE);
    long end = System.nanoTime() + PATIENCE.toNanos();
    meanwhile.run();
    while (loaded().size() == before) {
      if (System.nanoTime() > end) {
        throw new IOException("the feed was not loaded; see " + run);
      }
      LockSupport.parkNanos(PAUSE_NS);
    }
    Loaded loaded = loaded().get(before);
    if (count("select count(*) from feed_upload where state = 'RELEASED'") != edition) {
      throw new IOException("the feed was not released; see " + run);
    }
    return loaded;
  }

  /** Megabytes of live objects when half of the rows are read. */
  double liveMegabytes() throws Exception {
    while (count("select coalesce(max(rows_read), 0) from feed_check") * 2 < feed.rows()) {
      LockSupport.parkNanos(PAUSE_NS);
    }
    return server.process().liveMegabytes();
  }

  private List<Loaded> loaded() throws IOException {
    return LOADED
        .matcher(Files.readString(run.resolve("log/console.log")))
        .results()
        .map(FeedPortal::loaded)
        .toList();
  }

  private static Loaded loaded(MatchResult line) {
    return new Loaded(
        Long.parseLong(line.group(1)),
        Double.parseDouble(line.group(2)),
        Double.parseDouble(line.group(3)),
        Double.parseDouble(line.group(4)));
  }

  private void execute(String where, String sql) throws SQLException {
    try (Connection connection = postgres.getDatabase("postgres", where).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
