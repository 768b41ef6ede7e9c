package jp.madoguchi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import jp.madoguchi.jobs.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} at random moments of a night: the run is taken up and finished, and afterwards
 * the business has the same rows as after an undisturbed run on the same data.
 */
class KilledNightTest {
  @Test
  void threeKillsChangeNothing() throws SQLException {
    killed(Nights.H2, 3);
  }

  /** With two processes, which takes twice the boots. */
  @Tag("long")
  @Test
  void threeKillsChangeNothingOnPostgresql() throws SQLException {
    killed(Nights.POSTGRESQL, 3);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource
  void twentyKillsChangeNothing(Nights nights) throws SQLException {
    killed(nights, 20);
  }

  private static void killed(Nights nights, int kills) throws SQLException {
    KilledNight night = new KilledNight(nights, Job.HOUSEKEEPING);
    night.prepare("." + nights.name().toLowerCase(Locale.ROOT) + kills);
    night.undisturbed();
    night.kill(kills);
    assertThat(night.rowsAfterKills()).isEqualTo(night.rowsUndisturbed());
    night.eachMailCameOnce();
  }
}
