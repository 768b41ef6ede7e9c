package jp.madoguchi.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import jp.madoguchi.reconciliation.ReconciliationRun;

/** One run: its numbers, and what it found by kind. */
@Named
@RequestScoped
public class ReconciliationRunPage {
  @Inject private ReconciliationRun runs;
  @Inject private ReconciliationView view;

  private String run;
  private ReconciliationRun.Shown shown;

  public void load() throws IOException {
    shown = RunName.parse(run).flatMap(runs::of).orElse(null);
    if (shown == null) {
      view.absent();
    }
  }

  public ReconciliationRun.Shown getShown() {
    return shown;
  }

  public String getRun() {
    return run;
  }

  public void setRun(String run) {
    this.run = run;
  }
}
