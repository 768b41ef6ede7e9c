package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.dev.InventedInstitutions;

/**
 * A file of the watched folder with the institutions of the demo data and so many more that it
 * waits for a person: it changes nothing of the register in which a night works.
 */
final class WaitingFeed {
  private static final long SEED_OF_THE_DEMO = 20260401;

  /** More than one piece of a check, and so many more than are known that a person is asked. */
  private static final int INSTITUTIONS = 12_000;

  private final Path folder;
  private final Path file;
  private long rows;

  WaitingFeed(Path folder, String mark) {
    this.folder = folder;
    this.file = folder.resolve("night" + mark + ".csv");
  }

  String option() {
    return "-Dmadoguchi.feed.folder=" + folder;
  }

  String name() {
    return file.getFileName().toString();
  }

  void write() {
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(name() + ".part");
      Files.write(part, InventedInstitutions.feed(SEED_OF_THE_DEMO, INSTITUTIONS));
      try (Stream<String> lines = Files.lines(part)) {
        rows = lines.skip(1).count();
      }
      Files.move(part, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTaken() {
    return Files.notExists(file);
  }

  void isBeingChecked(Connection connection) throws SQLException {
    assertThat(Tables.texts(connection, "select state from feed_upload where source = 'FOLDER'"))
        .containsExactly("CHECKING");
  }

  /** As if nothing had happened: it has all of its rows, and nothing is left of the check. */
  void waits(Connection connection) throws SQLException {
    assertThat(
            Tables.texts(
                connection,
                "select state || ' ' || row_count from feed_upload where source = 'FOLDER'"))
        .containsExactly("WAITING_RELEASE " + rows);
    for (String table : List.of("feed_staged", "feed_check")) {
      assertThat(Tables.texts(connection, "select count(*) from " + table))
          .as(table)
          .containsExactly("0");
    }
  }
}
