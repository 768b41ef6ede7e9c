package jp.madoguchi.web.jobs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.jobs.JobProgress;
import jp.madoguchi.jobs.JobRunDetail;

/** What the page of one run shows, read once for each answer. */
@Named
@RequestScoped
public class ShownJobRun {
  @Inject private JobRunDetail detail;
  @Inject private JobRunPage page;
  @Inject private JobWords words;

  private JobRunDetail.Shown shown;

  public JobRunDetail.Shown getShown() {
    if (shown == null) {
      shown = detail.of(page.getRun()).orElseThrow();
    }
    return shown;
  }

  public boolean isOpen() {
    return !getShown().run().state().isOver();
  }

  /** Changes with the state, with every step and every tenth of it. */
  public String getSpoken() {
    List<JobProgress> steps = getShown().steps();
    boolean works = isOpen() && !steps.isEmpty();
    return words.spoken(getShown().run(), works ? steps.get(steps.size() - 1) : null);
  }
}
