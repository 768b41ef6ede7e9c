package jp.madoguchi.jobs;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import jp.madoguchi.shared.Refusal;

/** Reads the keys of what a step has to do, from the last one that was done. */
@Named
@Dependent
public class WorkReader extends AbstractItemReader {
  private static final int AT_ONCE = 500;

  @Inject private Fence fence;

  private final Deque<Long> keys = new ArrayDeque<>();
  private NightlyWork work;
  private JobTurn turn;
  private long read;
  private long last;

  @Override
  public void open(Serializable checkpoint) {
    last = checkpoint == null ? 0 : (Long) checkpoint;
    read = last;
    work = fence.work();
    turn = fence.enter();
    try {
      fence.begin(turn, work);
    } catch (Refusal refusal) {
      fence.refused(refusal);
      throw refusal;
    }
  }

  @Override
  public Long readItem() {
    if (keys.isEmpty()) {
      keys.addAll(work.after(turn, read, AT_ONCE));
      read = keys.isEmpty() ? read : keys.getLast();
    }
    Long key = keys.poll();
    last = key == null ? last : key;
    return key;
  }

  @Override
  public Serializable checkpointInfo() {
    return last;
  }
}
