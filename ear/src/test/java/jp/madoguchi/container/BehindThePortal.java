package jp.madoguchi.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Somebody who can write to the database, and changes the trail without the portal. Only for the
 * tests whose subject that is.
 */
final class BehindThePortal {
  private BehindThePortal() {}

  static void change(String sql, Object... values) {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static long number(String sql, Object... values) {
    return ((Number) rows(sql, values).get(0).values().iterator().next()).longValue();
  }

  static List<Map<String, Object>> rows(String sql, Object... values) {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet found = statement.executeQuery()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      ResultSetMetaData columns = found.getMetaData();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnLabel(i), found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many transactions wait for another one. */
  static long waiting() {
    return number(
        System.getProperty("test.database").equals("H2")
            ? "select count(*) from information_schema.sessions where blocker_id is not null"
            : "select count(*) from pg_locks where not granted");
  }

  /** A transaction that holds these rows until it is closed. */
  static Held holding(String rowsForUpdate, Object... values) {
    try {
      Connection connection = dataSource().getConnection();
      connection.setAutoCommit(false);
      try (PreparedStatement statement = prepared(connection, rowsForUpdate, values)) {
        statement.executeQuery();
      }
      return new Held(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  record Held(Connection connection) implements AutoCloseable {
    @Override
    public void close() {
      try (connection) {
        connection.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static void insert(String table, Map<String, Object> row) {
    String places = String.join(", ", Collections.nCopies(row.size(), "?"));
    change(
        "insert into "
            + table
            + " ("
            + String.join(", ", row.keySet())
            + ") values ("
            + places
            + ")",
        row.values().toArray());
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static DataSource dataSource() {
    try {
      return InitialContext.doLookup("java:jboss/datasources/MadoguchiDS");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
