package jp.madoguchi.webhooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: sealed secrets are forgotten that sign nothing any more, because there is another
 * one or because their client has ended.
 */
@Named("purgeWebhookSecrets")
@Dependent
public class PurgeWebhookSecrets extends NightlyWork.InOnePiece {
  @Inject private Webhooks webhooks;
  @Inject private ActiveClients clients;

  @Override
  protected Outcome work(JobTurn turn) {
    List<String> ended =
        webhooks.withSecret().stream().filter(Predicate.not(clients::has)).toList();
    int former = webhooks.forgetFormer(turn.startedAt());
    return new Outcome(former + webhooks.forgetSecretsOf(ended), 0);
  }
}
