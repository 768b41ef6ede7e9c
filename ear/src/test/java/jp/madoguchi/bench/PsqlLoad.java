package jp.madoguchi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * What an administrator would do who has rows that are checked: psql copies them into an unlogged
 * table, and one statement brings the register to them. No history, no managers, nothing about who
 * is missing, and no way back.
 */
final class PsqlLoad {
  private static final String STAGING =
      """
      create unlogged table staging as select line, institution_code, kind, other_portal, status,
        status_since, registration_symbol, registration_digits, registration_display,
        live_registration, name, name_kana, prefecture_code, postal_code, address, phone,
        registered_on, manager_name, birth_hash, institution_print, manager_print
      from feed_row where false
      """;

  private static final String SCRIPT =
      """
      \\set ON_ERROR_STOP on
      set work_mem = '256MB';
      truncate staging;
      \\copy staging from '%s' (format csv)
      analyze staging;
      merge into institution i using (
        select r.*, f.fingerprint from (
          select institution_code, min(line) as line,
            min(institution_print)::text || '-' || sum(manager_print)::text as fingerprint
          from staging group by institution_code) f
        join staging r on r.institution_code = f.institution_code and r.line = f.line
        left join institution o on o.institution_code = f.institution_code
        where o.id is null or o.fingerprint <> f.fingerprint) s
      on i.institution_code = s.institution_code
      when matched then update set version = i.version + 1, kind = s.kind,
        other_portal = s.other_portal, status = s.status, status_since = s.status_since,
        registration_symbol = s.registration_symbol, registration_digits = s.registration_digits,
        registration_display = s.registration_display, live_registration = s.live_registration,
        name = s.name, name_kana = s.name_kana, prefecture_code = s.prefecture_code,
        postal_code = s.postal_code, address = s.address, phone = s.phone,
        registered_on = s.registered_on, fingerprint = s.fingerprint
      when not matched then insert (version, kind, other_portal, status, status_since,
        institution_code, registration_symbol, registration_digits, registration_display,
        live_registration, name, name_kana, prefecture_code, postal_code, address, phone,
        registered_on, fingerprint)
      values (0, s.kind, s.other_portal, s.status, s.status_since, s.institution_code,
        s.registration_symbol, s.registration_digits, s.registration_display, s.live_registration,
        s.name, s.name_kana, s.prefecture_code, s.postal_code, s.address, s.phone,
        s.registered_on, s.fingerprint);
      """;

  private static final double NS_OF_A_MS = 1e6;

  private final DataSource database;
  private final String address;
  private final Path folder;
  private final InventedFeed feed;
  private int edition;

  /**
   * @param address as psql takes it
   */
  PsqlLoad(DataSource database, String address, Path folder, InventedFeed feed)
      throws SQLException {
    this.database = database;
    this.address = address;
    this.folder = folder;
    this.feed = feed;
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
        .load()
        .migrate();
    execute(STAGING);
  }

  static boolean isHere() throws InterruptedException {
    try {
      return new ProcessBuilder("psql", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  /** Milliseconds of psql for the next edition. */
  double next() throws IOException, InterruptedException, SQLException {
    Path rows = folder.resolve("checked.csv");
    feed.writeAsChecked(rows, edition++);
    Path script = Files.writeString(folder.resolve("load.sql"), SCRIPT.formatted(rows));
    execute("checkpoint");
    long before = System.nanoTime();
    int code =
        new ProcessBuilder("psql", "-q", "-X", "-d", address, "-f", script.toString())
            .inheritIO()
            .start()
            .waitFor();
    double millis = (System.nanoTime() - before) / NS_OF_A_MS;
    if (code != 0) {
      throw new IOException("psql failed");
    }
    Files.delete(rows);
    return millis;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
