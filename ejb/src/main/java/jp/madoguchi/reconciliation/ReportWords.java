package jp.madoguchi.reconciliation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.madoguchi.reports.ReconciliationReport;
import jp.madoguchi.reports.ReconciliationReport.Figure;
import jp.madoguchi.shared.Jst;

/** Numbers and codes in the words of the 照合結果報告書, which is in Japanese only. */
final class ReportWords {
  private static final String WORDS = "jp.madoguchi.reconciliation.words";
  private static final String STATES = "jp.madoguchi.shared.words";

  private ReportWords() {}

  static String of(String key) {
    return ResourceBundle.getBundle(WORDS, Locale.JAPANESE).getString(key);
  }

  static String state(DiscrepancyState state) {
    return ResourceBundle.getBundle(STATES, Locale.JAPANESE).getString("DiscrepancyState." + state);
  }

  static ReconciliationReport.Run run(ReconciliationRuns.Row run) {
    return new ReconciliationReport.Run(
        Long.toString(run.run()),
        run.night(),
        inJapan(run.startedAt()),
        run.finishedAt() == null ? null : inJapan(run.finishedAt()),
        state(run));
  }

  private static String state(ReconciliationRuns.Row run) {
    return of(run.finishedAt() == null ? "unfinished" : "finished");
  }

  private static LocalDateTime inJapan(Instant instant) {
    return LocalDateTime.ofInstant(instant, Jst.ZONE);
  }

  static List<Figure> compared(ReconciliationRuns.Counts counts) {
    return List.of(
        figure("institutions", counts.institutions()),
        figure("users", counts.users()),
        figure("applications", counts.applications()),
        figure("accounts", counts.accounts()));
  }

  static List<Figure> changed(ReconciliationRuns.Counts counts) {
    return List.of(
        figure("stopped", counts.stopped()),
        figure("resumed", counts.resumed()),
        figure("ended", counts.ended()),
        figure("usersClosed", counts.usersClosed()),
        figure("told", counts.told()));
  }

  static List<Figure> discrepancies(ReconciliationRun.Shown shown) {
    List<Figure> figures = new ArrayList<>();
    shown
        .kinds()
        .forEach(kind -> figures.add(figure("DiscrepancyKind." + kind.kind(), kind.found())));
    ReconciliationRuns.Counts counts = shown.run().counts();
    figures.add(figure("gone", counts.gone()));
    if (counts.openAfter() != null) {
      figures.add(figure("openAfter", counts.openAfter()));
    }
    return figures;
  }

  static ReconciliationReport.Night night(ReconciliationRuns.Row run) {
    ReconciliationRuns.Counts counts = run.counts();
    return new ReconciliationReport.Night(
        run.night(),
        state(run),
        counts.institutions(),
        counts.changed(),
        counts.found(),
        counts.openAfter());
  }

  private static Figure figure(String key, long count) {
    return new Figure(of(key), count);
  }
}
