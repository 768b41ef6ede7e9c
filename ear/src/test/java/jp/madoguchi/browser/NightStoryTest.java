package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * One clinic closes and three are stated no more. The night stops the accounts of the one and asks
 * people about the others: about the first they find a mistake, the second is closed by two of
 * them, the third waits.
 */
class NightStoryTest {
  private static final String CLOSED = "3689909029";
  private static final String OVERLOOKED = "4389965730";
  private static final String OVERLOOKED_NUMBER = "契4390100-0-1";
  private static final String GONE = "4489914124";
  private static final String GONE_NUMBER = "契4490100-0-1";
  private static final String LEFT_OPEN = "4189932293";
  private static final String MISSING = "見当たらない施設";

  @Test
  void isReadInTheMorningAndSettled() {
    try (Visit clinic = new Visit(Width.PC);
        Visit operator = new Visit(Width.PC);
        Visit colleague = new Visit(Width.PC)) {
      new ScreensOfTheClinic(clinic, Newcomer.CLOSING, "ja").receiveAccounts();
      threeFeeds(FeedDesk.open(operator, colleague));
      NightDesk desk = new NightDesk(operator);
      desk.run();
      clinic.open("/clinic/account/list");
      assertThat(clinic.page().locator(".m-tag").first()).hasText("利用停止");
      desk.openTheNewestRun();
      String run = operator.page().url();
      assertThat(desk.csv())
          .startsWith("\uFEFF")
          .contains("アカウントの利用停止", "佐藤接骨院", MISSING, OVERLOOKED_NUMBER, GONE_NUMBER);
      assertThat(desk.pdf()).contains("照合結果報告書", MISSING, OVERLOOKED, GONE, "未対応", "確認者");
      desk.openTheDiscrepancy(MISSING, OVERLOOKED_NUMBER);
      operator.lookAllRound("night-discrepancy");
      desk.refusesWithoutANote();
      desk.settle("提供元に電話で確かめた。次のファイルに載せるとのこと。");
      operator.open(run);
      desk.openTheDiscrepancy(MISSING, GONE_NUMBER);
      desk.propose("提供元に確かめた。先月閉じていた。");
      assertThat(operator.page().getByText("あなたが廃止を提案しました。")).isVisible();
      anotherConfirms(operator.page().url());
      operator.open(run);
      assertThat(desk.pdf()).contains("対応済", "次のファイルに載せるとのこと。", "先月閉じていた。");
      lookInEnglish(operator, run);
    }
  }

  /** Each differs from the one before, or it would not be released. */
  private static void threeFeeds(FeedDesk desk) {
    DemoFeed feed =
        DemoFeed.asLoaded()
            .without(OVERLOOKED)
            .without(GONE)
            .without(LEFT_OPEN)
            .with(CLOSED, "現存,", "廃止,2026-11-01");
    for (String building : List.of("見本ビル1階", "見本ビル2階", "見本ビル3階")) {
      desk.release(feed.with("0189980066", "6番11号", "6番11号" + building).text());
    }
  }

  private static void anotherConfirms(String address) {
    Portal.DemoUser approver = Portal.started().demoUser("approver");
    try (Visit visit = new Visit(Width.PHONE)) {
      visit.open(address);
      visit.signIn(approver.name(), approver.password());
      visit.open(address);
      new NightDesk(visit).confirm();
      assertThat(visit.page().locator("main")).containsText("運用 次郎");
      assertThat(visit.page().locator("main")).containsText("承認 一郎");
    }
  }

  private static void lookInEnglish(Visit visit, String run) {
    Page page = visit.page();
    visit.open("/office/reconciliation/runs?lang=en");
    seesTheChart(page);
    visit.lookAllRound("night-runs");
    visit.open(run);
    visit.lookAllRound("night-run");
    visit.open("/office/reconciliation/discrepancies?state=OPEN");
    visit.lookAllRound("night-discrepancies");
    page.locator("tbody th a").first().click();
    visit.lookAllRound("night-discrepancy");
    press(page, "Settle");
    pressInDialog(page, "Confirm");
    assertThat(page.locator(".m-errors")).containsText("REC-002");
    visit.lookAllRound("night-discrepancy-errors");
  }

  /** It is drawn, and its table can be opened without a mouse. */
  private static void seesTheChart(Page page) {
    Locator picture = page.getByRole(AriaRole.IMG);
    assertThat(picture).hasAccessibleName(Pattern.compile("last 30 runs.*The latest: .* new"));
    Pictures.assertDrawn(picture);
    Pictures.openTheTable(page.locator("main details:has(table)"));
    page.keyboard().press("Enter");
  }
}
