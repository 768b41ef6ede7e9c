package jp.madoguchi.terminal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/** Every night: wrong tries to register a terminal are forgotten 30 days after the last one. */
@Named("purgeActivations")
@Dependent
public class PurgeActivations extends NightlyWork.InOnePiece {
  @Inject private WrongActivations wrong;

  @Override
  protected Outcome work(JobTurn turn) {
    return new Outcome(wrong.purge(turn.startedAt()), 0);
  }
}
