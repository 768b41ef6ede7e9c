package jp.madoguchi.registry;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.KeyedHash;

/**
 * 台帳の取込: takes over a feed, all of it or nothing. The same feed once more changes nothing, and
 * nothing is closed for being absent.
 */
@Stateless
@RolesAllowed("operator")
@Audited
public class ImportFeed {
  @Resource(lookup = "java:jboss/datasources/MadoguchiDS")
  private DataSource database;

  @Inject private KeyedHash keyedHash;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** How many institutions the feed states, and what became of them. */
  public record Result(
      FeedLayout layout, int institutions, int added, int changed, int unchanged) {}

  /**
   * @param file either feed, as its publisher gives it out
   * @throws FeedRefused with every fault, FEED-001 to FEED-010
   */
  public Result load(byte[] file) {
    FeedRefused.Collector faults = new FeedRefused.Collector();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Jst.ZONE);
    FeedEntries entries = FeedEntries.parse(file, today, faults);
    trail.about("feed/" + entries.layout());
    faults.refuse();
    try (Connection connection = database.getConnection()) {
      return new RegisterUpdate(connection, keyedHash, faults).apply(entries);
    } catch (SQLException e) {
      // Without the cause: a driver quotes the rows of a failed batch, names of people among them.
      throw new IllegalStateException("the register was not written, SQL state " + e.getSQLState());
    }
  }
}
