package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.reconciliation.Findings.Finding;

/**
 * Compares every institution of the register with the generations in force and looks for those that
 * are stated no more, by one statement for each kind of difference, and counts what there is to
 * compare.
 */
@Named
@Dependent
public class ProveRegister extends NightlyWork.InOnePiece {
  private static final int AT_ONCE = 1_000;

  @Inject private Findings findings;
  @Inject private KnownDiscrepancies known;
  @Inject private RunRecord record;

  @Override
  protected Outcome work(JobTurn turn) {
    record.begin(turn);
    record.compared(turn);
    long found = 0;
    for (DiscrepancyKind kind : Findings.OF_THE_REGISTER) {
      found += prove(turn, kind);
    }
    return new Outcome(found, 0);
  }

  /** On a bad day everything differs; only some of it is held at a time. */
  private long prove(JobTurn turn, DiscrepancyKind kind) {
    List<Finding> some = new ArrayList<>();
    LongAdder found = new LongAdder();
    findings.forEach(
        kind,
        finding -> {
          some.add(finding);
          if (some.size() == AT_ONCE) {
            found.add(known.note(turn, some));
            known.letGo();
            some.clear();
          }
        });
    return found.sum() + known.note(turn, some);
  }
}
