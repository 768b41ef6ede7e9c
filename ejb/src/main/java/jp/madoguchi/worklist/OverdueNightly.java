package jp.madoguchi.worklist;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

@Named("tellOverdue")
@Dependent
public class OverdueNightly extends NightlyWork.InOnePiece {
  @EJB private TellOverdue overdue;

  @Override
  protected Outcome work(JobTurn turn) {
    long written = 0;
    int told;
    do {
      turn.fence().run();
      told = overdue.tell();
      written += told;
    } while (told > 0);
    return new Outcome(written, 0);
  }
}
