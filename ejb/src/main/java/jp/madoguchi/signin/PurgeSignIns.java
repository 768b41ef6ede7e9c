package jp.madoguchi.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: wrong passwords are forgotten 30 days after the last one, links to a new password
 * once no limit counts them, and passwords given again once that no longer opens anything.
 */
@Named("purgeSignIns")
@Dependent
public class PurgeSignIns extends NightlyWork.InOnePiece {
  @Inject private SignInAttempts attempts;
  @Inject private PasswordResets resets;
  @Inject private StepUp stepUp;

  @Override
  protected Outcome work(JobTurn turn) {
    Instant now = turn.startedAt();
    return new Outcome(attempts.purge(now) + resets.purge(now) + stepUp.purge(now), 0);
  }
}
