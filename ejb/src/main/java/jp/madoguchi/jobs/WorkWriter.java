package jp.madoguchi.jobs;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.madoguchi.shared.Refusal;

/** Has a piece of work done, together with where it stands. */
@Named
@Dependent
public class WorkWriter extends AbstractItemWriter {
  @Inject private Fence fence;

  private NightlyWork work;

  @Override
  public void open(Serializable checkpoint) {
    work = fence.work();
  }

  @Override
  public void writeItems(List<Object> items) {
    List<Long> keys = items.stream().map(Long.class::cast).toList();
    JobTurn turn = fence.enter();
    try {
      fence.leave(turn, keys, work.work(turn, keys));
    } catch (Refusal refusal) {
      fence.refused(refusal);
      throw refusal;
    }
  }
}
