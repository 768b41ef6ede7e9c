package jp.madoguchi.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** How the database would find what a call asks of it. */
final class Plans {
  private static final boolean POSTGRESQL =
      "PostgreSQL".equals(System.getProperty("test.database"));

  /**
   * From the first row of a table to the last; a smallest or greatest value H2 looks up at once.
   */
  private static final Pattern THROUGH_A_TABLE =
      Pattern.compile("Seq Scan on \\w+|\\w+\\.tableScan(?! \\*/\\s*/\\* direct lookup)");

  private static final int TYPED_BY_ITS_PLACE = POSTGRESQL ? Types.OTHER : Types.VARCHAR;
  private static final Pattern ROWS_OF_A_PAGE = Pattern.compile("fetch first \\? rows");

  private Plans() {}

  /**
   * The tables that would be looked through from end to end, as large as they are now.
   *
   * @param value for whatever the call asks with
   */
  static List<String> scans(Runnable call, Object value) {
    return scans(call, value, false);
  }

  /**
   * The tables that would be looked through however large they were. Those of the tests are small:
   * PostgreSQL then looks through what it would not when there is more, unless that is made dear.
   */
  static List<String> scansOfAnySize(Runnable call, Object value) {
    return scans(call, value, POSTGRESQL);
  }

  private static List<String> scans(Runnable call, Object value, boolean dear) {
    List<String> statements = Statements.of(call);
    try (Connection connection = dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (Statement setting = connection.createStatement()) {
        if (dear) {
          setting.execute("set local enable_seqscan = off");
        }
        List<String> scans = new ArrayList<>();
        for (String statement : statements) {
          scans.addAll(scansOf(plan(connection, statement, value)));
        }
        return scans;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> scansOf(String plan) {
    return THROUGH_A_TABLE
        .matcher(plan)
        .results()
        .map(found -> found.group() + "\n" + plan)
        .toList();
  }

  private static String plan(Connection connection, String sql, Object value) throws SQLException {
    String page = ROWS_OF_A_PAGE.matcher(sql).replaceAll("fetch first 51 rows");
    try (PreparedStatement statement = connection.prepareStatement("explain " + page)) {
      for (int i = 1; i <= page.chars().filter(c -> c == '?').count(); i++) {
        statement.setObject(i, value.toString(), TYPED_BY_ITS_PLACE);
      }
      try (ResultSet lines = statement.executeQuery()) {
        StringBuilder plan = new StringBuilder();
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
        return plan.toString();
      }
    }
  }

  private static DataSource dataSource() {
    try {
      return InitialContext.doLookup("java:jboss/datasources/MadoguchiDS");
    } catch (NamingException e) {
      throw new IllegalStateException(e);
    }
  }
}
