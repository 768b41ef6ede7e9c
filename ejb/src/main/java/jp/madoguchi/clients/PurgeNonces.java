package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: nonces are forgotten whose tokens are too old to be sent again, sealed secrets that
 * open nothing any more, and answers, in which people are named, that nobody can ask for again.
 */
@Named("purgeNonces")
@Dependent
public class PurgeNonces extends NightlyWork.InOnePiece {
  private static final Duration KEPT = Duration.ofMinutes(10);

  @Inject private DigestNonces nonces;
  @Inject private ApiClients clients;
  @Inject private KeptAnswers answers;

  @Override
  protected Outcome work(JobTurn turn) {
    Instant now = turn.startedAt();
    int forgotten = nonces.purge(now.minus(KEPT)) + answers.purge(now);
    return new Outcome(forgotten + clients.forgetSecrets(now), 0);
  }
}
