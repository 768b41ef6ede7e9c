package jp.madoguchi.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.reports.ReconciliationReport;
import jp.madoguchi.reports.ReconciliationReports;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.Jst;

/** 照合結果報告書, which a 確認者 signs on paper. What people do with it is theirs; it is kept nowhere. */
@Stateless
@RolesAllowed({"operator", "approver", "auditor"})
@Audited
public class PrintReconciliationReport {
  @Inject private ReconciliationRun runs;
  @Inject private ReportRows rows;
  @Inject private Settings settings;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** The report as a PDF of as many pages as it takes; empty for a run that is none. */
  public Optional<byte[]> print(String run) {
    trail.about("reconciliation/" + run);
    return runs.of(run).map(this::report).map(ReconciliationReports::print);
  }

  private ReconciliationReport report(ReconciliationRun.Shown shown) {
    ReconciliationRuns.Row run = shown.run();
    return new ReconciliationReport(
        settings.textOf(Setting.OPERATOR_NAME),
        LocalDateTime.ofInstant(clock.instant(), Jst.ZONE),
        rows.run(run),
        rows.generations(run.startedAt()),
        rows.compared(run.counts()),
        rows.changed(run.counts()),
        rows.discrepanciesByKind(shown),
        rows.discrepancies(run.run()),
        rows.nights(run.run()));
  }
}
