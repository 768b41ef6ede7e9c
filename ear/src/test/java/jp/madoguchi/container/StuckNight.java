package jp.madoguchi.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.jobs.Job;

/**
 * A night that stands still in the middle: the deletion of old drafts waits for a row that somebody
 * else holds. Closing lets it go on.
 */
final class StuckNight implements AutoCloseable {
  /** Where it stands still. */
  static final String STEP = "purgeDrafts";

  private final LaterTime later;
  private final Connection holding;
  private final String run;

  StuckNight() {
    Clinic clinic = Clinic.registered();
    clinic.run(
        () -> Bean.of(SaveDraft.class).save(SubmitEnrollment.DRAFT, Map.of("staffCount", "12")));
    later = new LaterTime(Duration.ofDays(91));
    holding = hold(clinic.address());
    run = JobDesk.start(Job.HOUSEKEEPING);
    Eventually.holds(
        "it stands still",
        () -> JobDesk.steps(run).contains(STEP) && BehindThePortal.waiting() > 0);
  }

  String run() {
    return run;
  }

  private static Connection hold(String owner) {
    try {
      DataSource source = InitialContext.doLookup("java:jboss/datasources/MadoguchiDS");
      Connection connection = source.getConnection();
      connection.setAutoCommit(false);
      try (PreparedStatement lock =
          connection.prepareStatement("select id from draft where owner = ? for update")) {
        lock.setString(1, owner);
        lock.executeQuery();
      }
      return connection;
    } catch (SQLException | NamingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try (holding;
        later) {
      holding.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
