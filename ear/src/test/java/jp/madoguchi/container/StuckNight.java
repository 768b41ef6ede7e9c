package jp.madoguchi.container;

import java.time.Duration;
import java.util.Map;
import jp.madoguchi.draft.SaveDraft;
import jp.madoguchi.enrollment.SubmitEnrollment;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.jobs.Job;

/**
 * A night that stands still in the middle: it waits for a row that somebody else holds. Closing
 * lets it go on; H2 waits for ten seconds at most.
 */
final class StuckNight implements AutoCloseable {
  /** Where the one of the deadlines stands still. */
  static final String STEP = "purgeDrafts";

  private final LaterTime later;
  private final BehindThePortal.Held holding;
  private final String run;

  /** At the deletion of old drafts. */
  StuckNight() {
    Clinic clinic = Clinic.registered();
    clinic.run(
        () -> Bean.of(SaveDraft.class).save(SubmitEnrollment.DRAFT, Map.of("staffCount", "12")));
    later = new LaterTime(Duration.ofDays(91));
    holding =
        BehindThePortal.holding(
            "select id from draft where owner = ? for update", clinic.address());
    run = stuck(Job.HOUSEKEEPING, STEP);
  }

  /** Where the accounts of this institution are to be stopped. */
  StuckNight(long institution) {
    later = new LaterTime(Duration.ZERO);
    holding =
        BehindThePortal.holding(
            "select id from terminal_account where institution_id = ? for update", institution);
    run = stuck(Job.RECONCILIATION, "followInstitutions");
  }

  private static String stuck(Job job, String step) {
    String run = JobDesk.start(job);
    Eventually.holds(
        "it stands still",
        () -> JobDesk.steps(run).contains(step) && BehindThePortal.waiting() > 0);
    return run;
  }

  String run() {
    return run;
  }

  @Override
  public void close() {
    try (later) {
      holding.close();
    }
  }
}
