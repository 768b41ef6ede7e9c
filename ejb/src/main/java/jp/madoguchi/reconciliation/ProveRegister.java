package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Compares every institution of the register with the generations in force, by one statement for
 * each kind of difference, and counts what there is to compare. Its only key is 1.
 */
@Named
@Dependent
public class ProveRegister implements NightlyWork {
  @Inject private Findings findings;
  @Inject private KnownDiscrepancies known;
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
    record.compared(turn);
    long found = 0;
    for (DiscrepancyKind kind : Findings.OF_THE_REGISTER) {
      found += known.note(turn, findings.of(kind));
    }
    return new Outcome(found, 0);
  }
}
