package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A portal on a PostgreSQL database of its own, where no job begins by itself. */
final class PostgresPortal implements AutoCloseable {
  private static final int OFFSET = Integer.getInteger("bench.offset");

  /** Beside the portal that other figures may have started. */
  private static final int APART = 200;

  private final EmbeddedPostgres postgres;
  private final String database;
  private final Path run;
  private final String address;
  private final RunningServer server;

  /**
   * @param number 0, 1 …: no two that run together have the same
   * @param options of the server's command line besides
   */
  PostgresPortal(
      EmbeddedPostgres postgres, String database, int number, Memory memory, List<String> options)
      throws Exception {
    this.postgres = postgres;
    this.database = database;
    Path folder = Path.of(System.getProperty("bench.folder"));
    run = Files.createDirectories(folder.resolve("run-" + database));
    int offset = OFFSET + APART + 10 * number;
    address = "http://127.0.0.1:" + (8080 + offset);
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
                memory.option() + " -XX:MaxMetaspaceSize=384m -Duser.timezone=Asia/Tokyo",
                "PORTAL_OPTS",
                String.join(" ", connection()) + ' ' + String.join(" ", options)));
    PortalSite site = new PortalSite(address);
    server =
        new RunningServer(
            command, folder.resolve(database + ".log"), "-D[Standalone]", site::showSignIn);
  }

  /** Of the server's heap. */
  record Memory(int megabytes) {
    private String option() {
      return "-Xms%1$dm -Xmx%1$dm".formatted(megabytes);
    }
  }

  private List<String> connection() {
    return List.of(
        "-Dmadoguchi.db.url=" + postgres.getJdbcUrl("postgres", database),
        "-Dmadoguchi.db.user=postgres",
        "-Dmadoguchi.db.password=postgres",
        "-Dmadoguchi.jobs.scheduled=0",
        // As patient as the script: a busy machine takes its time.
        "-Djboss.as.management.blocking.timeout=600");
  }

  String address() {
    return address;
  }

  /** Where its data and logs lie. */
  Path run() {
    return run;
  }

  ServerProcess process() {
    return server.process();
  }

  /** A connection past the portal. */
  Connection connect() throws SQLException {
    return postgres.getDatabase("postgres", database).getConnection();
  }

  void execute(String sql) throws SQLException {
    execute(database, sql);
  }

  private void execute(String where, String sql) throws SQLException {
    try (Connection connection = postgres.getDatabase("postgres", where).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long count(String sql) throws SQLException {
    return Long.parseLong(text(sql));
  }

  /** The first column of the first row. */
  String text(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
