package jp.madoguchi.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the business has in its tables, row by row: without what is by chance or a moment. */
final class Tables {
  private static final String COLUMNS =
      "select lower(table_name), lower(column_name) from information_schema.columns"
          + " where lower(table_schema) = 'public' and lower(table_name) in (select"
          + " lower(t.table_name) from information_schema.tables t where t.table_type = 'BASE"
          + " TABLE') and lower(data_type) not like 'timestamp%' and lower(data_type) not in"
          + " ('bytea', 'binary varying') order by table_name, ordinal_position";

  /**
   * Of the server, of Flyway, of the jobs themselves, and of what goes on whatever the job does.
   */
  private static final Set<String> NOT_THE_BUSINESS =
      Set.of(
          "job_instance",
          "job_execution",
          "step_execution",
          "partition_execution",
          "job_lease",
          "job_run",
          "job_step",
          "flyway_schema_history",
          // Nothing but numbers; a check that is begun again takes another one.
          "feed_generation",
          "audit_chain",
          "audit_anchor",
          "audit_check");

  /**
   * Numbers have gaps where something was rolled back: of rows, of discrepancies, of runs. How many
   * applications are open when one job compares them, another job decides at the same time.
   */
  private static final Set<String> BY_CHANCE =
      Set.of(
          "id",
          "message_key",
          "correlation_id",
          "sequence",
          "hash",
          "signature",
          "mac",
          "reference",
          "run_id",
          "found_in",
          "generation_id",
          "ended_by",
          "compared_with",
          "resumptions",
          "applications",
          // Each try of a check writes there.
          "feed_upload.version");

  /** The number of a discrepancy within a text. */
  private static final Pattern DISCREPANCY = Pattern.compile("discrepancy/D\\d{8}");

  private static final Pattern DATE = Pattern.compile("(19|20)\\d{2}-?\\d{2}-?\\d{2}");

  private Tables() {}

  /**
   * The rows that only one of two nights has. Reports must not show dates of births, so none is
   * shown; two rows that look alike differ in a date.
   */
  static List<String> differences(Connection peace, Connection killed) throws SQLException {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : columns(peace).entrySet()) {
      List<String> inPeace = rows(peace, table.getKey(), table.getValue());
      List<String> afterKills = rows(killed, table.getKey(), table.getValue());
      addAll(differences, "undisturbed: " + table.getKey(), without(inPeace, afterKills));
      addAll(differences, "after kills: " + table.getKey(), without(afterKills, inPeace));
    }
    return differences;
  }

  private static void addAll(List<String> differences, String place, List<String> rows) {
    rows.forEach(row -> differences.add(place + ' ' + DATE.matcher(row).replaceAll("(date)")));
  }

  private static List<String> without(List<String> rows, List<String> others) {
    List<String> left = new ArrayList<>(rows);
    Map<String, Integer> counted = new HashMap<>();
    others.forEach(row -> counted.merge(row, 1, Integer::sum));
    left.removeIf(row -> counted.merge(row, -1, Integer::sum) >= 0);
    return left;
  }

  /** How the runs of the jobs ended. */
  static List<String> runs(Connection connection) throws SQLException {
    return texts(connection, "select state from job_run order by id");
  }

  /** Whose runs are not over. */
  static List<String> openJobs(Connection connection) throws SQLException {
    return texts(connection, "select job from job_run where open_key is not null order by id");
  }

  /** The first column. */
  static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static Map<String, List<String>> columns(Connection connection) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        if (!NOT_THE_BUSINESS.contains(rows.getString(1))
            && !BY_CHANCE.contains(rows.getString(2))
            && !BY_CHANCE.contains(rows.getString(1) + '.' + rows.getString(2))) {
          columns.computeIfAbsent(rows.getString(1), t -> new ArrayList<>()).add(rows.getString(2));
        }
      }
    }
    return columns;
  }

  private static List<String> rows(Connection connection, String table, List<String> columns)
      throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select " + String.join(", ", columns) + " from " + table)) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns.size(); i++) {
          line.append(columns.get(i - 1)).append('=').append(rows.getString(i)).append(' ');
        }
        lines.add(DISCREPANCY.matcher(line).replaceAll("discrepancy/"));
      }
    }
    lines.sort(null);
    return lines;
  }
}
