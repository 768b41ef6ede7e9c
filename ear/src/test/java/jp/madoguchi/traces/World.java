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
 * One server that tests ran on, with all that it left; of the portal all that were started, each
 * with a folder whose name goes on after {@code run-browser}. Those that were killed are {@link
 * KilledServers}: nobody signs in there and nobody is sent anything secret.
 */
enum World {
  H2_FIRST("server-h2-1"),
  H2_SECOND("server-h2-2"),
  POSTGRESQL_FIRST("server-postgresql-1"),
  POSTGRESQL_SECOND("server-postgresql-2"),
  PORTAL("run-browser");

  private static final Path TARGET = Path.of(System.getProperty("target"));

  private final String name;

  World(String name) {
    this.name = name;
  }

  /** What people typed, read and were given there. */
  Set<String> secrets() {
    return new TreeSet<>(read(traces().resolve("secrets.txt")).lines().toList());
  }

  String serverLog() {
    return logs("server.log", "console.log");
  }

  /** Without the last two columns, status and size: any number may stand there. */
  String accessLog() {
    return logs("access_log").replaceAll("(?m) \\d{3} \\S+( \\S+)?$", "");
  }

  String mails() {
    return read(traces().resolve("mails.txt"));
  }

  /** The texts of all tables; of PostgreSQL they were kept before it stopped. */
  String tables() {
    if (this == POSTGRESQL_FIRST || this == POSTGRESQL_SECOND) {
      return read(traces().resolve("tables.txt"));
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

  private List<Path> folders() {
    try (Stream<Path> folders = Files.list(TARGET)) {
      return folders.filter(this::isOfThisWorld).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfThisWorld(Path folder) {
    String other = folder.getFileName().toString();
    return other.equals(name) || this == PORTAL && other.startsWith(name + "-");
  }

  private Path traces() {
    return TARGET.resolve("traces").resolve(name);
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
