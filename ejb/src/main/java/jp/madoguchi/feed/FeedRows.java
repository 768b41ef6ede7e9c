package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import jp.madoguchi.feedfile.FeedEntry;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.registry.RegistrationSymbol;
import jp.madoguchi.shared.KeyedHash;
import org.postgresql.PGConnection;

/** Writes rows and faults, many at a time: by COPY on PostgreSQL, in batches on H2. */
@Dependent
class FeedRows {
  private static final String COLUMNS =
      "generation_id, line, institution_code, kind, other_portal, status, status_since,"
          + " registration_symbol, registration_digits, registration_display, live_registration,"
          + " name, name_kana, prefecture_code, postal_code, address, phone, registered_on,"
          + " manager_name, birth_hash, institution_print, manager_print";
  private static final String INSERT_FAULT =
      "insert into feed_error (upload_id, number, line, column_name, code, shown, argument)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  @Inject private KeyedHash hash;

  void add(long generation, List<FeedEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
        copy(connection, generation, entries);
      } else {
        insert(connection, generation, entries);
      }
    } catch (SQLException | IOException e) {
      throw notWritten(e);
    }
  }

  private void copy(Connection connection, long generation, List<FeedEntry> entries)
      throws SQLException, IOException {
    StringBuilder text = new StringBuilder();
    for (FeedEntry entry : entries) {
      Object[] row = row(generation, entry);
      for (int i = 0; i < row.length; i++) {
        text.append(i == 0 ? "" : "\t").append(copied(row[i]));
      }
      text.append('\n');
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy feed_row (" + COLUMNS + ") from stdin", new StringReader(text.toString()));
  }

  /** A row holds no control characters, so only the backslash is special. */
  private static String copied(Object cell) {
    return cell == null ? "\\N" : cell.toString().replace("\\", "\\\\");
  }

  private void insert(Connection connection, long generation, List<FeedEntry> entries)
      throws SQLException {
    String places = COLUMNS.replaceAll("\\w+", "?");
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into feed_row (" + COLUMNS + ") values (" + places + ")")) {
      for (FeedEntry entry : entries) {
        Object[] row = row(generation, entry);
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private Object[] row(long generation, FeedEntry entry) {
    RegistrationNumber number = entry.number();
    RegistrationSymbol symbol = number == null ? null : number.symbol();
    String birthHash = entry.birthHash(hash);
    return new Object[] {
      generation,
      entry.line(),
      entry.code().digits(),
      entry.kind().name(),
      entry.otherPortal(),
      entry.status().name(),
      date(entry.statusSince()),
      symbol == null ? null : symbol.name(),
      number == null ? null : number.digits(),
      entry.display(),
      entry.liveRegistration(),
      entry.name(),
      entry.nameKana(),
      entry.prefecture().code(),
      entry.postalCode(),
      entry.address(),
      entry.phone(),
      date(entry.registeredOn()),
      entry.managerName(),
      birthHash,
      entry.institutionPrint(),
      entry.managerPrint(birthHash)
    };
  }

  private static Date date(LocalDate date) {
    return date == null ? null : Date.valueOf(date);
  }

  /**
   * @param first number of the first of them
   */
  void addFaults(long uploadId, long first, List<FeedFault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT_FAULT)) {
      long number = first;
      for (FeedFault fault : faults) {
        List<Object> row =
            Arrays.asList(
                uploadId,
                number++,
                fault.line(),
                fault.column(),
                fault.code().name(),
                fault.value(),
                fault.argument());
        for (int i = 0; i < row.size(); i++) {
          statement.setObject(i + 1, row.get(i));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw notWritten(e);
    }
  }

  /** Without the cause: a driver quotes the rows of a failed batch, names of people among them. */
  private static IllegalStateException notWritten(Exception e) {
    String state = e instanceof SQLException sql ? sql.getSQLState() : e.getClass().getName();
    return new IllegalStateException("the rows of a feed were not written, SQL state " + state);
  }
}
