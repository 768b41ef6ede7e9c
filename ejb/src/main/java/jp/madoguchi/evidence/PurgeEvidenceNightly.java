package jp.madoguchi.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;

/**
 * Every night: what was attached to a form 24 hours ago and never sent is deleted, and what belongs
 * to applications that ended longer ago than the setting evidence.days.
 */
@Named("purgeEvidence")
@Dependent
public class PurgeEvidenceNightly implements NightlyWork {
  private static final Duration UNSENT = Duration.ofHours(24);

  @Inject private EvidenceFiles files;
  @Inject private Settings settings;
  @EJB private PurgeEvidence purge;

  @Override
  public long size(JobTurn turn) {
    return files.countDone(unsentBefore(turn), finishedBefore(turn));
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return files.done(unsentBefore(turn), finishedBefore(turn), key, most);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    return new Outcome(purge.purge(keys), 0);
  }

  private static Instant unsentBefore(JobTurn turn) {
    return turn.startedAt().minus(UNSENT);
  }

  private Instant finishedBefore(JobTurn turn) {
    return turn.startedAt().minus(Duration.ofDays(settings.intOf(Setting.EVIDENCE_DAYS)));
  }
}
