package jp.madoguchi.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Tells the clinics whose name or address the register states differently; keys are their
 * institutions' ids. Nothing has to be carried over: the portal keeps no copy of either.
 */
@Named
@Dependent
public class TellChanges implements NightlyWork {
  @Inject private UntoldChanges untold;
  @Inject private TellChange tell;

  @Override
  public long size(JobTurn turn) {
    return untold.countInstitutions();
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return untold.institutionsAfter(key, most);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    return NightlyWork.each(
        turn,
        keys,
        id -> {
          tell.tell(turn, id);
          return true;
        });
  }
}
