package jp.madoguchi.reconciliation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reads rows over features' tables and views, however many there are, in the caller's transaction.
 */
@Dependent
class Selection {
  private static final System.Logger LOG = System.getLogger(Selection.class.getName());
  private static final int AT_ONCE = 1_000;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  /** Makes something of the row at which the result stands. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> all(String sql, Row<T> row, Object... values) {
    List<T> all = new ArrayList<>();
    forEach(sql, row, all::add, values);
    return all;
  }

  <T> void forEach(String sql, Row<T> row, Consumer<T> action, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      LOG.log(System.Logger.Level.TRACE, sql);
      statement.setFetchSize(AT_ONCE);
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Long[] ids) {
          statement.setArray(i + 1, connection.createArrayOf("bigint", ids));
        } else {
          statement.setObject(i + 1, values[i]);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          action.accept(row.read(rows));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the reconciliation cannot be read", e);
    }
  }

  /** Null when the column is. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
