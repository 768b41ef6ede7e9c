package jp.madoguchi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A portal with so many applications, and a reviewer who looks at the list of those that wait. */
final class QueueOf {
  private static final String LIST = "/office/review/queue?show=all";
  private static final Pattern ROW = Pattern.compile(Pattern.quote("/office/review/case?receipt="));
  private static final int ROWS = 50;
  private static final int PAGES = 40;
  private static final String MIDDLE =
      """
      select '&due=' || to_char(waiting_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || '&after=' || receipt
      from enrollment_application where waiting_until is not null order by waiting_until, receipt
      offset (select count(*) from enrollment_application where waiting_until is not null) / 2 limit 1
      """;

  private final PostgresPortal portal;
  private final OfficeVisitor reviewer;

  /** Where in the list. */
  enum Place {
    FIRST("1ページ目"),
    MIDDLE("真ん中のページ");

    private final String word;

    Place(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  QueueOf(PostgresPortal portal, int applications) throws Exception {
    this.portal = portal;
    InventedCases.fillMixed(portal, applications);
    reviewer = new OfficeVisitor(portal);
  }

  /** Milliseconds over HTTP: the median of some pages, one after the other. */
  Cost at(Place place) throws SQLException {
    String address = place == Place.FIRST ? LIST : LIST + portal.text(MIDDLE);
    return () -> median(address);
  }

  private double median(String address) throws Exception {
    double[] times = new double[PAGES];
    for (int i = 0; i < PAGES; i++) {
      long before = System.nanoTime();
      String page = reviewer.page(address);
      times[i] = (System.nanoTime() - before) / 1e6;
      long rows = ROW.matcher(page).results().count();
      if (rows != ROWS) {
        throw new IOException("the list shows %d cases instead of %d".formatted(rows, ROWS));
      }
    }
    Arrays.sort(times);
    return times[PAGES / 2];
  }
}
