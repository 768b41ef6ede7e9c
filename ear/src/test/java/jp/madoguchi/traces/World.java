package jp.madoguchi.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.madoguchi.harness.Leftovers;

/**
 * One server that tests ran on, with all that it left; of a portal also those that were started
 * beside it, each with a folder whose name goes on after its own. Those that were killed are {@link
 * KilledServers}: nobody signs in there and nobody is sent anything secret.
 */
enum World {
  H2_FIRST("server-h2-1"),
  H2_SECOND("server-h2-2"),
  POSTGRESQL_FIRST("server-postgresql-1"),
  POSTGRESQL_SECOND("server-postgresql-2"),
  PORTAL_FIRST(portal(0)),
  PORTAL_SECOND(portal(1));

  private static final Path TARGET = Path.of(System.getProperty("target"));

  private final String name;

  World(String name) {
    this.name = name;
  }

  /** What people typed, read and were given there. */
  Set<String> secrets() {
    return new TreeSet<>(trace("secrets.txt").lines().toList());
  }

  String serverLog() {
    return logs("server.log", "console.log");
  }

  /** Without the last two columns, status and size: any number may stand there. */
  String accessLog() {
    return logs("access_log").replaceAll("(?m) \\d{3} \\S+( \\S+)?$", "");
  }

  String mails() {
    return trace("mails.txt");
  }

  /** The texts of all tables; of PostgreSQL they were kept before it stopped. */
  String tables() {
    if (this == POSTGRESQL_FIRST || this == POSTGRESQL_SECOND) {
      return trace("tables.txt");
    }
    StringBuilder text = new StringBuilder();
    for (Path folder : folders()) {
      Path database = folder.resolve("data/h2/madoguchi");
      if (Files.exists(database.resolveSibling("madoguchi.mv.db"))) {
        text.append(tables(database));
      }
    }
    return text.toString();
  }

  private static String tables(Path database) {
    String url =
        "jdbc:h2:file:"
            + database.toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r";
    try (Connection connection = DriverManager.getConnection(url, "madoguchi", "madoguchi")) {
      return Leftovers.texts(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the tables in " + database + " cannot be read", e);
    }
  }

  /** The reports of all tests of the house, those without a server among them. */
  static String reports() {
    StringBuilder text = new StringBuilder(all(TARGET.resolve("failsafe-reports"), ""));
    for (String module : List.of("reports", "ejb", "web", "ear")) {
      Path reports = TARGET.resolve("../..").resolve(module).resolve("target/surefire-reports");
      if (Files.exists(reports)) {
        text.append(all(reports, ""));
      }
    }
    return text.toString();
  }

  /** The name goes on with the number of a JVM of tests: which of them had one is not known. */
  private static String portal(int index) {
    return names(Path.of(System.getProperty("target")), "run-browser-\\d")
        .skip(index)
        .findFirst()
        .orElse("another portal");
  }

  private static Stream<String> names(Path folder, String pattern) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(pattern))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> folders() {
    String pattern = name + (isPortal() ? "(-\\D+)?" : "");
    return names(TARGET, pattern).map(TARGET::resolve).toList();
  }

  private boolean isPortal() {
    return this == PORTAL_FIRST || this == PORTAL_SECOND;
  }

  private String trace(String file) {
    return read(TARGET.resolve("traces").resolve(name).resolve(file));
  }

  private String logs(String... names) {
    StringBuilder text = new StringBuilder();
    for (Path folder : folders()) {
      Path log = folder.resolve("log");
      for (String file : names) {
        // One that was stopped while it started may have none yet.
        text.append(Files.exists(log) ? all(log, file) : "");
      }
    }
    return text.toString();
  }

  /** Everything in files whose names begin so. */
  private static String all(Path folder, String begin) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(begin)).sorted().toList();
      StringBuilder text = new StringBuilder();
      found.forEach(file -> text.append(read(file)));
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the tests have left no " + file.getFileName(), e);
    }
  }
}
