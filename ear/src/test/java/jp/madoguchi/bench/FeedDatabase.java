package jp.madoguchi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One PostgreSQL for the portal and for psql, with the memory of a server and waiting for disks.
 */
final class FeedDatabase implements AutoCloseable {
  private final EmbeddedPostgres postgres;
  private final Path folder;
  private int portals;

  FeedDatabase() throws IOException {
    folder = Files.createDirectories(Path.of(System.getProperty("bench.folder")));
    postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "2GB")
            .setServerConfig("max_wal_size", "8GB")
            .setServerConfig("max_connections", "80")
            .start();
  }

  FeedPortal portal(InventedFeed feed) throws Exception {
    return new FeedPortal(postgres, folder, portals++, feed);
  }

  PsqlLoad psql(InventedFeed feed) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database psql");
    }
    return new PsqlLoad(
        postgres.getDatabase("postgres", "psql"),
        "postgresql://postgres@127.0.0.1:%d/psql".formatted(postgres.getPort()),
        folder,
        feed);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
