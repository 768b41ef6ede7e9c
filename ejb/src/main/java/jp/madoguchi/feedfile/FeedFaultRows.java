package jp.madoguchi.feedfile;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Writes the faults of a feed, many at a time. */
@Dependent
public class FeedFaultRows {
  private static final String INSERT =
      "insert into feed_error (upload_id, number, line, column_name, code, shown, argument)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  /**
   * @param first number of the first of them
   */
  public void add(long uploadId, long first, List<FeedFault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
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
      // Without the cause: a driver quotes the rows of a failed batch.
      throw new IllegalStateException(
          "the faults of a feed were not written, SQL state " + e.getSQLState());
    }
  }
}
