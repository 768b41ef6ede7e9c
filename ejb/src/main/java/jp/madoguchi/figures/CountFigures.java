package jp.madoguchi.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Every night: counts the days that are over and not counted yet, and the ministry's figures as
 * they are now.
 */
@Named("countFigures")
@Dependent
public class CountFigures extends NightlyWork.InOnePiece {
  @Inject private Counting counting;

  @Override
  protected Outcome work(JobTurn turn) {
    long written = 0;
    for (LocalDate day : counting.open(turn.night())) {
      written += counting.count(day, turn.startedAt());
    }
    return new Outcome(written + counting.institutions(turn.night()), 0);
  }
}
