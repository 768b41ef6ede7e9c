package jp.madoguchi.jobs;

import jakarta.ejb.EJBException;
import java.util.List;
import java.util.function.LongPredicate;
import jp.madoguchi.shared.Refusal;

/**
 * 夜間処理の一工程: work over things with ascending keys, in pieces each of which is one transaction. A
 * {@code @Named} bean without state, called as the step in the job's XML; a step that is a single
 * statement has the one key 1.
 */
public interface NightlyWork {
  /** How many things will be looked at: an estimate, for the progress. */
  long size(JobTurn turn);

  /**
   * The next keys in ascending order; empty at the end.
   *
   * @param key the last one that was done, 0 at the beginning
   * @param most at most so many
   */
  List<Long> after(JobTurn turn, long key, int most);

  /**
   * In the transaction of the piece, which holds the job's lease. Doing the same keys once more
   * changes nothing more.
   */
  Outcome work(JobTurn turn, List<Long> keys);

  /**
   * @param written things that were changed
   * @param skipped things that were left as they are although they should have been changed
   */
  record Outcome(long written, long skipped) {}

  /**
   * Does something about each of the keys, in a transaction of its own which the act brings: one
   * that fails is left for the next night, and the others do not wait for it. Once another node has
   * taken up the run, nothing more is done.
   *
   * @param act gives whether there was anything to be done
   */
  static Outcome each(JobTurn turn, List<Long> keys, LongPredicate act) {
    long written = 0;
    long skipped = 0;
    for (long key : keys) {
      turn.fence().run();
      try {
        written += act.test(key) ? 1 : 0;
      } catch (Refusal | EJBException e) {
        System.getLogger(NightlyWork.class.getName())
            .log(System.Logger.Level.WARNING, "a piece of the night was left: " + key, e);
        skipped++;
      }
    }
    return new Outcome(written, skipped);
  }

  /** What is done in one transaction as a whole. */
  abstract class InOnePiece implements NightlyWork {
    private static final long ONLY = 1;

    protected abstract Outcome work(JobTurn turn);

    @Override
    public final long size(JobTurn turn) {
      return ONLY;
    }

    @Override
    public final List<Long> after(JobTurn turn, long key, int most) {
      return key < ONLY ? List.of(ONLY) : List.of();
    }

    @Override
    public final Outcome work(JobTurn turn, List<Long> keys) {
      return work(turn);
    }
  }
}
