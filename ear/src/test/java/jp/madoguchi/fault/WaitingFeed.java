package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import jp.madoguchi.dev.InventedInstitutions;

/**
 * A file of the watched folder with the institutions of the demo data and so many more that it
 * waits for a person: it changes nothing of the register in which a night works.
 */
final class WaitingFeed {
  private static final long SEED_OF_THE_DEMO = 20260401;

  /** Takes long enough to be killed in the middle. */
  private static final int INSTITUTIONS = 30_000;

  private final Path folder;
  private final Path file;

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
}
