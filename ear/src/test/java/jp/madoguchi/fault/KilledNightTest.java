package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * {@code kill -9} at random moments of a night with all of its jobs: the runs are taken up and
 * finished, and afterwards the business has the same rows as after an undisturbed night on the same
 * data.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledNightTest {
  @Test
  @ResourceLock("H2")
  void threeKillsChangeNothing() throws SQLException {
    killed(Nights.H2, 3);
  }

  /** Of two processes: what one leaves the other one finishes. */
  @Test
  @ResourceLock("PostgreSQL")
  void threeKillsChangeNothingOnPostgresql() throws SQLException {
    killed(Nights.POSTGRESQL, 3);
  }

  @Tag("long")
  @Test
  @ResourceLock("H2")
  void twentyKillsChangeNothing() throws SQLException {
    killed(Nights.H2, 20);
  }

  @Tag("long")
  @Test
  @ResourceLock("PostgreSQL")
  void twentyKillsChangeNothingOnPostgresql() throws SQLException {
    killed(Nights.POSTGRESQL, 20);
  }

  /** All of them before the night is over. */
  private static void killed(Nights nights, int kills) throws SQLException {
    KilledNight night = new KilledNight(nights, kills);
    night.prepare("." + nights.name().toLowerCase(Locale.ROOT) + kills);
    night.undisturbed();
    assertThat(night.kill()).as("kills").isEqualTo(kills);
    assertThat(night.differences()).as("rows of one night only").isEmpty();
    night.theFeedWaits();
    night.eachMailCameOnce();
  }
}
