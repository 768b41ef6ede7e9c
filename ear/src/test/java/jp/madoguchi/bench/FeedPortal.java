package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
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

  private static final PostgresPortal.Memory MEMORY = new PostgresPortal.Memory(512);

  private final InventedFeed feed;
  private final Path run;
  private final Path watched;
  private final PostgresPortal portal;
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

  FeedPortal(EmbeddedPostgres postgres, Path folder, int number, InventedFeed feed)
      throws Exception {
    this.feed = feed;
    String database = "portal_" + feed.rows();
    watched = Files.createDirectories(folder.resolve("watched-" + database));
    portal =
        new PostgresPortal(
            postgres, database, number, MEMORY, List.of("-Dmadoguchi.feed.folder=" + watched));
    run = portal.run();
  }

  /** Loads the next edition. */
  Loaded next() throws Exception {
    return next(() -> {});
  }

  Loaded next(Meanwhile meanwhile) throws Exception {
    int before = loaded().size();
    Path part = run.resolve("feed.part");
    feed.writeAsSent(part, edition);
    portal.execute("checkpoint");
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
    if (portal.count("select count(*) from feed_upload where state = 'RELEASED'") != edition) {
      throw new IOException("the feed was not released; see " + run);
    }
    return loaded;
  }

  /** Megabytes of live objects when half of the rows are read. */
  double liveMegabytes() throws Exception {
    while (portal.count("select coalesce(max(rows_read), 0) from feed_check") * 2 < feed.rows()) {
      LockSupport.parkNanos(PAUSE_NS);
    }
    return portal.process().liveMegabytes();
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

  @Override
  public void close() {
    portal.close();
  }
}
