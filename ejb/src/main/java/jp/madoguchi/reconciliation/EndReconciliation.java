package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/** The last step: the run has a result, with what still waits for people. Its only key is 1. */
@Named
@Dependent
public class EndReconciliation implements NightlyWork {
  @Inject private RunRecord record;

  @Override
  public long size(JobTurn turn) {
    return 1;
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return key < 1 ? List.of(1L) : List.of();
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    record.begin(turn);
    record.end(turn);
    return new Outcome(1, 0);
  }
}
