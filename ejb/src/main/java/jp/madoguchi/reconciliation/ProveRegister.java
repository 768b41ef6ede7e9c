package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Compares every institution of the register with the generations in force, by one statement for
 * each kind of difference, and counts what there is to compare.
 */
@Named
@Dependent
public class ProveRegister extends NightlyWork.InOnePiece {
  @Inject private Findings findings;
  @Inject private KnownDiscrepancies known;
  @Inject private RunRecord record;

  @Override
  protected Outcome work(JobTurn turn) {
    record.begin(turn);
    record.compared(turn);
    long found = 0;
    for (DiscrepancyKind kind : Findings.OF_THE_REGISTER) {
      found += known.note(turn, findings.of(kind));
    }
    return new Outcome(found, 0);
  }
}
