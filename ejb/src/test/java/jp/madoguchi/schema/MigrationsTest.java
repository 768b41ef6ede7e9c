package jp.madoguchi.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

  @Test
  void knowsItsTwoDatabasesAndRefusesOthers() {
    assertThat(MigrateBeforeHibernate.folderOf("H2")).isEqualTo("h2");
    assertThat(MigrateBeforeHibernate.folderOf("PostgreSQL")).isEqualTo("postgresql");
    assertThatThrownBy(() -> MigrateBeforeHibernate.folderOf("MySQL"))
        .hasMessageContaining("MySQL");
  }

  @Test
  void aVersionStandsOnlyOnceForADatabase() throws IOException {
    for (String database : List.of("h2", "postgresql")) {
      assertThat(Stream.concat(versions("common"), versions(database)))
          .as(database)
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void whatOneDatabaseHasTheOtherHasToo() throws IOException {
    assertThat(versions("h2")).containsExactlyInAnyOrderElementsOf(versions("postgresql").toList());
  }

  private static Stream<String> versions(String folder) throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS.resolve(folder))) {
      return files.map(file -> file.getFileName().toString().split("__")[0]).toList().stream();
    }
  }
}
