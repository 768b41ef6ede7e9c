package jp.madoguchi.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.madoguchi.reconciliation.ReconciliationRuns;
import jp.madoguchi.web.frame.Chart;

/** 夜間照合: the last thirty runs and how it goes. */
@Named
@RequestScoped
public class ReconciliationRunsPage {
  private static final int SHOWN = 30;

  @Inject private ReconciliationRuns runs;
  @Inject private ReconciliationView view;

  private List<ReconciliationRuns.Row> rows;
  private Chart trend;

  public List<ReconciliationRuns.Row> getRows() {
    if (rows == null) {
      rows = runs.page(null, SHOWN);
    }
    return rows;
  }

  /** How it goes, the newest at the right. */
  public Chart getTrend() {
    if (trend == null) {
      List<Chart.Row> nights = new ArrayList<>(getRows().stream().map(this::night).toList());
      Collections.reverse(nights);
      trend =
          new Chart(
              Chart.Shape.BARS,
              view.word("trendInWords", getRows().size(), view.bar(getRows().get(0))),
              view.word("night"),
              view.word("unit"),
              List.of(view.word("found"), view.word("open")),
              nights);
    }
    return trend;
  }

  private Chart.Row night(ReconciliationRuns.Row run) {
    return Chart.Row.of(
        run.night().toString(), view::number, run.counts().found(), run.counts().openAfter());
  }
}
