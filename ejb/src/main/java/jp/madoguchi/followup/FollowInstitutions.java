package jp.madoguchi.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;
import jp.madoguchi.registry.InstitutionStatus;

/**
 * Brings accounts and users to what the register says of their institutions; keys are their ids.
 */
@Named
@Dependent
public class FollowInstitutions implements NightlyWork {
  @Inject private Stoppages stoppages;
  @Inject private StopInstitution stop;
  @Inject private RestartInstitution restart;
  @Inject private RemindOfClosing remind;
  @Inject private EndInstitution end;

  @Override
  public long size(JobTurn turn) {
    return stoppages.countConcerned(turn.night());
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return stoppages.concernedAfter(turn.night(), key, most);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    Map<Long, InstitutionStatus> statuses = stoppages.statuses(keys, turn.night());
    Map<Long, Stoppage> open = stoppages.open(keys);
    Set<Long> usable = new HashSet<>(stoppages.withUsableAccounts(keys));
    return NightlyWork.each(
        turn, keys, id -> follow(turn, id, statuses.get(id), open.get(id), usable.contains(id)));
  }

  /** Whether anything was to be done. */
  private boolean follow(
      JobTurn turn, long id, InstitutionStatus status, Stoppage stoppage, boolean usable) {
    if (status == InstitutionStatus.ACTIVE) {
      if (stoppage == null) {
        return false;
      }
      restart.restart(turn, id);
      return true;
    }
    if (stoppage == null || !stoppage.isFor(status) || usable) {
      stop.stop(turn, id, status);
      return true;
    }
    if (stoppage.isNoticeDue(turn.night())) {
      remind.remind(turn, id);
      return true;
    }
    if (stoppage.isEndDue(turn.night())) {
      end.end(turn, id);
      return true;
    }
    return false;
  }
}
