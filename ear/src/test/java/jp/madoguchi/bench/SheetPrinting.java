package jp.madoguchi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.reports.SettingsSheet;
import jp.madoguchi.reports.SettingsSheets;

/** P9: one ユーザ設定情報 as the portal prints it, and the same page drawn by hand. */
final class SheetPrinting implements Figure {
  private static final String NAME = "P9";
  private static final int PAIRS = 7;

  /** The report engine is large: on a busy machine the compiler is through with it only then. */
  private static final long WARM_NS = 24_000_000_000L;

  private static final long SLICE_NS = 500_000_000L;
  private static final SettingsSheet SHEET =
      new SettingsSheet(
          "1399912345",
          "髙﨑𠮷田整骨院",
          "W0000001",
          "Kq7mRw4z",
          "604193857206",
          LocalDate.of(2026, 11, 2),
          "社会保険診療報酬支払基金（見本）");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    DrawnSheet plain = DrawnSheet.plain();
    DrawnSheet tuned = DrawnSheet.tuned();
    Runnable ours = () -> SettingsSheets.print(SHEET);
    cpu(ours, WARM_NS);
    List<Line> lines = new ArrayList<>();
    lines.add(against(ours, plain, "OpenPDFで直接描画（公開のままのフォント、既定の設定）", Goal.atLeast(2.0)));
    lines.add(against(ours, tuned, "OpenPDFで直接描画（同じフォント、同じ圧縮レベル）", Goal.atLeast(0.5)));
    return lines;
  }

  private static Line against(Runnable ours, DrawnSheet sheet, String peer, Goal goal)
      throws Exception {
    Runnable theirs = () -> sheet.draw(SHEET);
    cpu(theirs, WARM_NS);
    Pairs pairs = Pairs.inTurn(PAIRS, () -> cpu(ours, SLICE_NS), () -> cpu(theirs, SLICE_NS));
    return Line.rate(NAME, "ユーザ設定情報（タグ付きPDF）1枚の速さ", "CPU ms", pairs, peer, goal);
  }

  /** CPU milliseconds of this thread for one sheet, printing for so long. */
  private static double cpu(Runnable print, long nanoseconds) {
    long before = THREADS.getCurrentThreadCpuTime();
    int printed = 0;
    long used;
    do {
      print.run();
      printed++;
      used = THREADS.getCurrentThreadCpuTime() - before;
    } while (used < nanoseconds);
    return used / 1e6 / printed;
  }
}
