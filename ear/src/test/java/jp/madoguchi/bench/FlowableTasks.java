package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Flowable as an application embeds it, on a database beside the portal's. */
final class FlowableTasks implements AutoCloseable {
  static final String ABSENT = "Flowableを取得できない";

  private static final Path CLASS_PATH = Path.of(System.getProperty("bench.flowable"));

  private final SideProgram program;

  FlowableTasks(EmbeddedPostgres postgres) throws IOException, SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database flowable");
    }
    program =
        new SideProgram(
            "FlowableTasks",
            Files.readString(CLASS_PATH).strip(),
            postgres.getJdbcUrl("postgres", "flowable"));
  }

  static boolean isHere() {
    return Files.exists(CLASS_PATH);
  }

  /** CPU milliseconds of one task; what comes before it is not counted. */
  double cpu(int tasks) throws IOException {
    program.ask("start " + tasks);
    double before = program.process().cpu();
    program.ask("finish " + tasks);
    return (program.process().cpu() - before) / tasks;
  }

  @Override
  public void close() throws InterruptedException {
    program.close();
  }
}
