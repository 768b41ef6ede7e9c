package jp.madoguchi.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.madoguchi.feedfile.FeedFault;
import jp.madoguchi.shared.ErrorCode;

/** 誤りの一覧 of one feed, in the order of the file. */
@Stateless
@RolesAllowed({"operator", "reviewer", "approver", "auditor"})
public class FeedErrors {
  private static final int AT_ONCE = 1_000;

  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  /**
   * Gives them one by one, however many there are.
   *
   * @param most how many at most
   */
  public void forEach(String reference, int most, Consumer<FeedFault> action) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select e.line, e.column_name, e.code, e.shown, e.argument from feed_error e"
                    + " join feed_upload u on u.id = e.upload_id where u.reference = ?"
                    + " order by e.line, e.number limit ?")) {
      statement.setString(1, reference);
      statement.setInt(2, most);
      statement.setFetchSize(AT_ONCE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          action.accept(
              new FeedFault(
                  row.getInt(1),
                  row.getString(2),
                  ErrorCode.valueOf(row.getString(3)),
                  row.getString(4),
                  row.getString(5)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the faults of a feed cannot be read", e);
    }
  }
}
