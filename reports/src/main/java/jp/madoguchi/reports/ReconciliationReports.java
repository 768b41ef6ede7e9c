package jp.madoguchi.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Prints the 照合結果報告書. */
public final class ReconciliationReports {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm");

  private ReconciliationReports() {}

  /**
   * The report as a PDF of as many A4 pages as it takes, with a block to sign at its end. Any
   * number of threads may print at once. A character that the font lacks is printed as 〓.
   */
  public static byte[] print(ReconciliationReport report) {
    ReconciliationReport.Run run = report.run();
    Map<String, Object> values = new HashMap<>();
    values.put("issuer", SheetFont.printable(report.issuer()));
    values.put("printedAt", minute(report.printedAt()));
    values.put("name", SheetFont.printable(run.name()));
    values.put("night", day(run.night()));
    values.put("time", minute(run.startedAt()) + "から" + end(run));
    values.put("state", SheetFont.printable(run.state()));
    return Layout.RECONCILIATION_REPORT.printMany(values, new ReportLines(report));
  }

  private static String end(ReconciliationReport.Run run) {
    return run.endedAt() == null ? "（実行中）" : minute(run.endedAt()) + "まで";
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String minute(LocalDateTime time) {
    return MINUTE.format(time);
  }
}
