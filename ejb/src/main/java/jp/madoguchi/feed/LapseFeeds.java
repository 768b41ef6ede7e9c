package jp.madoguchi.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/** Every night: feeds about which nobody has decided in thirty days. */
@Named("lapseFeeds")
@Dependent
public class LapseFeeds implements NightlyWork {
  @Inject private FeedUploads uploads;
  @Inject private LapseFeed feeds;

  @Override
  public long size(JobTurn turn) {
    return uploads.countUndecided(since(turn));
  }

  @Override
  public List<Long> after(JobTurn turn, long key, int most) {
    return uploads.undecided(since(turn), key, most);
  }

  private static Instant since(JobTurn turn) {
    return turn.startedAt().minus(FeedUpload.UNDECIDED_KEPT);
  }

  @Override
  public Outcome work(JobTurn turn, List<Long> keys) {
    return NightlyWork.each(
        turn,
        keys,
        key -> {
          feeds.lapse(key);
          return true;
        });
  }
}
