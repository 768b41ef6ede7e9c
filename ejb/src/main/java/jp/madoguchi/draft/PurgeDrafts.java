package jp.madoguchi.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/** Every night: a draft that nobody has touched for 90 days is deleted. */
@Named("purgeDrafts")
@Dependent
public class PurgeDrafts extends NightlyWork.InOnePiece {
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject private Drafts drafts;

  @Override
  protected Outcome work(JobTurn turn) {
    return new Outcome(drafts.deleteSavedUntil(turn.startedAt().minus(KEPT)), 0);
  }
}
