package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/** The last step: the run has a result, with what still waits for people. */
@Named
@Dependent
public class EndReconciliation extends NightlyWork.InOnePiece {
  @Inject private RunRecord record;

  @Override
  protected Outcome work(JobTurn turn) {
    record.end(turn);
    return new Outcome(1, 0);
  }
}
