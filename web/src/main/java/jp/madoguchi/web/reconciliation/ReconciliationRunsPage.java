package jp.madoguchi.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.reconciliation.ReconciliationRuns;

/** 夜間照合: the last thirty runs and how it goes. */
@Named
@RequestScoped
public class ReconciliationRunsPage {
  private static final int SHOWN = 30;

  @Inject private ReconciliationRuns runs;
  @Inject private ReconciliationView view;

  private List<ReconciliationRuns.Row> rows;

  public List<ReconciliationRuns.Row> getRows() {
    if (rows == null) {
      rows = runs.page(null, SHOWN);
    }
    return rows;
  }

  public TrendChart getTrend() {
    return TrendChart.of(getRows());
  }

  /** The picture in one sentence. */
  public String getTrendInWords() {
    ReconciliationRuns.Row newest = getRows().get(0);
    return view.word("trendInWords", getRows().size(), getTrend().most(), view.bar(newest));
  }
}
