package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * 業務の状況 once a day with applications is over and counted. Late, because it moves the portal's clock
 * and lets a night go by, which others would see.
 */
@Order(Integer.MAX_VALUE - 2)
class DashboardChartsTest {
  private static final String DASHBOARD = "/office/figures/dashboard";
  private static final int CHARTS = 4;
  private static final Locator.FilterOptions SOMETHING =
      new Locator.FilterOptions().setHasText(Pattern.compile("[1-9]"));

  @Test
  void showsTheFiguresOfTheNight() {
    try (Visit clinic = new Visit(Width.PC)) {
      new ScreensOfTheClinic(clinic, Newcomer.COUNTED, "ja").receiveAccounts();
    }
    Portal.started().advance("P1D");
    try (Visit operator = new Visit(Width.PC)) {
      new ScreensOfTheFund(operator, "ja").jobs();
      operator.open(DASHBOARD);
      seesTheCharts(operator.page());
      operator.lookAllRound("dashboard-charts");
      opensTheTables(operator.page());
      operator.lookAllRound("dashboard-tables");
      operator.open(DASHBOARD + "?kind=JUDO_CLINIC&prefecture=25&lang=en");
      seesTheCharts(operator.page());
      operator.look("dashboard-charts-en");
    } finally {
      Portal.started().door().post("/dev/clock", "", "Origin", Portal.started().address());
    }
  }

  /** Each is drawn, and says in words what it shows. */
  private static void seesTheCharts(Page page) {
    Locator pictures = page.locator("canvas[role=img]");
    assertThat(pictures).hasCount(CHARTS);
    for (Locator picture : pictures.all()) {
      assertThat(picture).hasAccessibleName(Pattern.compile("\\d"));
      Pictures.assertDrawn(picture);
    }
  }

  private static void opensTheTables(Page page) {
    Locator tables = page.locator("main details:has(table)");
    assertThat(tables).hasCount(CHARTS);
    for (Locator table : tables.all()) {
      Pictures.openTheTable(table);
      assertThat(table.locator("tbody td").filter(SOMETHING).first()).isVisible();
    }
  }
}
