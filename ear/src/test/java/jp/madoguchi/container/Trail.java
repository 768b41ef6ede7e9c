package jp.madoguchi.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What the audit trail says; read only. */
final class Trail {
  private Trail() {}

  /** «action result» of everything a person did, in order. */
  static List<String> of(String actor) {
    return read(
        "select action || ' ' || result from audit_entry where actor = ? order by id", actor);
  }

  /** «action actor result» of everything that was done with an object, in order. */
  static List<String> about(String object) {
    return read(
        "select action || ' ' || actor || ' ' || result from audit_entry"
            + " where about = ? or about like ? || ' %' order by id",
        object, object);
  }

  static List<String> read(String sql, String... values) {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
        return lines;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
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
