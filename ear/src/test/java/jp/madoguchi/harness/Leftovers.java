package jp.madoguchi.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps what is gone when the tests end, for what is asked when all of them are through. */
public final class Leftovers {
  private static final String COLUMNS =
      "select lower(table_name), lower(column_name), lower(data_type)"
          + " from information_schema.columns where lower(table_schema) = 'public'"
          + " and lower(data_type) in"
          + " ('character varying', 'text', 'character large object', 'date')";

  /**
   * No day of the portal's business is older, and most of the people are, the guide's reader too.
   */
  private static final String LONG_AGO = " where %s <= date '1990-01-01'";

  /** The name of the file of {@link #keepSight}. */
  public static final String SIGHTS = "sights.txt";

  private Leftovers() {}

  /** Begins anew: what is there is of an earlier run. */
  public static void forget() {
    try {
      Path folder = Path.of(System.getProperty("traces"));
      for (String name : List.of("secrets.txt", "mails.txt", "tables.txt", SIGHTS)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Into {@code mails.txt}: every mail that the sink holds, as its reader sees it. */
  public static void keepMails(Mailbox mailbox) {
    write(
        "mails.txt",
        mailbox.everything().stream()
            .map(mail -> mail.from() + "\n" + mail.subject() + "\n" + mail.text())
            .collect(Collectors.joining("\n")));
  }

  /** One of the screens that were looked at in a browser, a line each. */
  public static void keepSight(String sight) {
    write(SIGHTS, sight + "\n");
  }

  /** Into {@code tables.txt}. */
  public static void keepTables(Connection connection) throws SQLException {
    write("tables.txt", texts(connection));
  }

  /** Every text of every table, and every day that somebody may be born on, a line each. */
  public static String texts(Connection connection) throws SQLException {
    StringBuilder texts = new StringBuilder();
    for (String[] column : columns(connection)) {
      try (Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery("select %2$s from %1$s%3$s".formatted((Object[]) column))) {
        while (rows.next()) {
          texts.append(column[0]).append('.').append(column[1]).append(' ');
          texts.append(rows.getString(1)).append('\n');
        }
      }
    }
    return texts.toString();
  }

  private static List<String[]> columns(Connection connection) throws SQLException {
    List<String[]> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        String name = rows.getString(2);
        String which = rows.getString(3).equals("date") ? LONG_AGO.formatted(name) : "";
        columns.add(new String[] {rows.getString(1), name, which});
      }
    }
    return columns;
  }

  private static void write(String name, String text) {
    try {
      Path folder = Files.createDirectories(Path.of(System.getProperty("traces")));
      Files.writeString(
          folder.resolve(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
