package jp.madoguchi.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: that a mail was sent, or given up, is forgotten after 90 days, and with it the
 * address. What was sent about a case stands in the audit trail.
 */
@Named("purgeMails")
@Dependent
public class PurgeMails implements NightlyWork {
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject private QueuedMails mails;

  @Override
  public long size(JobTurn turn) {
    return mails.countDoneUntil(past(turn));
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return mails.doneUntil(past(turn), key, most);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    return new Outcome(mails.delete(keys), 0);
  }

  private static Instant past(JobTurn turn) {
    return turn.startedAt().minus(KEPT);
  }
}
