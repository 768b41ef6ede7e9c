package jp.madoguchi.generation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The lines of a feed while it is checked, in {@code feed_staged}. All that differs between the
 * databases is here: PostgreSQL takes them by COPY into a table without a log, H2 in batches.
 */
@Dependent
public class Staging {
  private static final String KEYS = "generation_id, " + String.join(", ", StagedLine.KEYS);

  /** Those of {@code feed_row}. */
  static final String COLUMNS = KEYS + ", " + String.join(", ", StagedLine.OTHERS);

  /** What lasts as long as a comparison; on PostgreSQL each is made for it. */
  private static final List<String> PASSING = List.of("feed_doubt", "feed_line", "feed_unstated");

  /** Whatever the statistics of lines that were just written say: one pass, and no index. */
  private static final List<String> ONE_PASS =
      List.of(
          "analyze feed_staged (generation_id, institution_code)",
          "set local work_mem = '256MB'",
          "set local enable_nestloop = off");

  /**
   * Statistics that do not know of a generation yet make it one of no rows, and what is joined with
   * it is then read anew for each of its thousands.
   */
  private static final List<String> AS_USUAL =
      List.of(
          "analyze feed_statement (generation_id, institution_code, ended_by)",
          "analyze feed_row (generation_id, institution_code)",
          "set local work_mem to default",
          "set local enable_nestloop to default");

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  /** What is done with a connection of the caller's transaction. */
  @FunctionalInterface
  private interface Work {
    void run(Connection connection, boolean postgres) throws SQLException, IOException;
  }

  public void add(long generation, List<StagedLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    run(
        (connection, postgres) -> {
          if (postgres) {
            copy(connection, generation, lines);
          } else {
            insert(connection, generation, lines);
          }
        });
  }

  private static void copy(Connection connection, long generation, List<StagedLine> lines)
      throws SQLException, IOException {
    CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
    CopyIn copy =
        copies.copyIn("copy feed_staged (" + KEYS + ", others) from stdin (format binary)");
    try (OutputStream out = new PGCopyOutputStream(copy)) {
      BinaryCopy rows = new BinaryCopy(out);
      for (StagedLine line : lines) {
        rows.add(generation, line.keys(), line.others());
      }
      rows.end();
    }
  }

  private static void insert(Connection connection, long generation, List<StagedLine> lines)
      throws SQLException {
    String places = COLUMNS.replaceAll("\\w+", "?");
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into feed_staged (" + COLUMNS + ") values (" + places + ")")) {
      for (StagedLine line : lines) {
        statement.setLong(1, generation);
        int place = 2;
        for (Object cell : line.keys()) {
          statement.setObject(place++, cell);
        }
        String others = new String(line.others(), StandardCharsets.UTF_8);
        for (String cell : others.split(StagedLine.BETWEEN, StagedLine.OTHERS.size())) {
          statement.setString(place++, cell.isEmpty() ? null : cell);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Before statements over all the lines, in the caller's transaction. */
  void beginPasses() {
    run((connection, postgres) -> execute(connection, postgres ? ONE_PASS : List.of()));
  }

  /**
   * Fills a table that lasts as long as the passes.
   *
   * @param table one of {@link #PASSING}
   * @param select what it is filled with
   */
  void pass(String table, String select) {
    run(
        (connection, postgres) ->
            execute(
                connection,
                postgres
                    ? bySeveralProcesses(table, select)
                    : List.of("insert into " + table + " " + select)));
  }

  /** Only a new table is filled by several; its rows are few, whatever the statistics say. */
  private static List<String> bySeveralProcesses(String table, String select) {
    return List.of(
        "set local parallel_tuple_cost = 0",
        "create temporary table " + table + " on commit drop as " + select,
        "set local parallel_tuple_cost to default");
  }

  /** After them. */
  void endPasses(long generation) {
    run(
        (connection, postgres) ->
            execute(
                connection,
                postgres
                    ? AS_USUAL
                    : PASSING.stream()
                        .map(
                            table ->
                                "delete from " + table + " where generation_id = " + generation)
                        .toList()));
  }

  /**
   * The lines of a generation are needed no more.
   *
   * @param alone whether no other generation is being staged; it cannot change while it is asked
   */
  public void clear(long generation, BooleanSupplier alone) {
    run(
        (connection, postgres) -> {
          if (postgres && alone.getAsBoolean()) {
            // Who begins now waits before the first line is written.
            execute(connection, List.of("lock table feed_staged in access exclusive mode"));
            if (alone.getAsBoolean()) {
              execute(connection, List.of("truncate feed_staged"));
              return;
            }
          }
          execute(
              connection, List.of("delete from feed_staged where generation_id = " + generation));
        });
  }

  private static void execute(Connection connection, List<String> commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private void run(Work work) {
    try (Connection connection = database.getConnection()) {
      work.run(connection, connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
    } catch (SQLException | IOException e) {
      // Without the cause: a driver quotes the rows of a failed batch, names of people among them.
      String state = e instanceof SQLException sql ? sql.getSQLState() : e.getClass().getName();
      throw new IllegalStateException("the lines of a feed were not staged, SQL state " + state);
    }
  }
}
