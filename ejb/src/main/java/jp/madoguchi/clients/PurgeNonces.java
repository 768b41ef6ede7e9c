package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: nonces are forgotten whose tokens are too old to be sent again, and sealed secrets
 * that open nothing any more.
 */
@Named("purgeNonces")
@Dependent
public class PurgeNonces extends NightlyWork.InOnePiece {
  private static final Duration KEPT = Duration.ofMinutes(10);

  @Inject private DigestNonces nonces;
  @Inject private ApiClients clients;

  @Override
  protected Outcome work(JobTurn turn) {
    int forgotten = nonces.purge(turn.startedAt().minus(KEPT));
    return new Outcome(forgotten + clients.forgetSecrets(turn.startedAt()), 0);
  }
}
