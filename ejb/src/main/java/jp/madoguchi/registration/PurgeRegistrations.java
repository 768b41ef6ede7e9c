package jp.madoguchi.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: who let the link run out is forgotten; that a link was used, or ran out, is
 * remembered for 30 days.
 */
@Named("purgeRegistrations")
@Dependent
public class PurgeRegistrations extends NightlyWork.InOnePiece {
  @Inject private PendingRegistrations pending;
  @Inject private RegistrationRequests requests;

  @Override
  protected Outcome work(JobTurn turn) {
    Instant now = turn.startedAt();
    return new Outcome(pending.purge(now) + requests.purge(now), 0);
  }
}
