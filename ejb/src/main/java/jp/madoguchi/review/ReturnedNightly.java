package jp.madoguchi.review;

import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.PortalActs.Returned;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * Something about returned applications whose time is running out or is over. Each is locked and
 * looked at again in a transaction of its own, so that nothing happens twice and none waits for
 * another's trouble.
 */
abstract class ReturnedNightly implements NightlyWork {
  @Inject private PortalActs portal;

  private final Returned which;

  ReturnedNightly(Returned which) {
    this.which = which;
  }

  abstract void act(ReceiptNumber receipt);

  @Override
  public long size(JobTurn turn) {
    return portal.countDue(which, turn.startedAt());
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return portal.due(which, turn.startedAt(), key, most);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    return NightlyWork.each(
        turn,
        keys,
        key -> {
          act(portal.receipt(key));
          return true;
        });
  }
}
