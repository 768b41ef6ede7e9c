package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/** Every night: nonces are forgotten whose tokens are too old to be sent again. */
@Named("purgeNonces")
@Dependent
public class PurgeNonces extends NightlyWork.InOnePiece {
  private static final Duration KEPT = Duration.ofMinutes(10);

  @Inject private DigestNonces nonces;

  @Override
  protected Outcome work(JobTurn turn) {
    return new Outcome(nonces.purge(turn.startedAt().minus(KEPT)), 0);
  }
}
