package jp.madoguchi.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/**
 * Asks for the run of a night once its time has come. A portal that was down then does so later,
 * but not in office hours; a second node finds the run there.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StartDueJobs {
  private static final String BY = "schedule";

  @Inject private JobLeases leases;
  @Inject private JobRuns runs;
  @Inject private Settings settings;
  @Inject private Clock clock;

  public void start(Job job) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Jst.ZONE);
    if (settings.intOf(Setting.JOBS_SCHEDULED) == 0 || !job.isDue(now.toLocalTime())) {
      return;
    }
    LocalDate night = now.toLocalDate();
    if (wanted(job, night)) {
      leases.locked(job);
      if (wanted(job, night)) {
        runs.add(job, night, JobRunView.Cause.SCHEDULE, BY);
      }
    }
  }

  private boolean wanted(Job job, LocalDate night) {
    return !runs.hadNight(job, night) && !runs.isOpen(job);
  }
}
