package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An auditor looks at the trail and has it verified. */
class AuditorDeskTest {
  private static final int ROWS_OF_A_PAGE = 50;

  @ParameterizedTest
  @EnumSource
  void theTrailCanBeVerifiedAndFiltered(Width width) {
    Portal.DemoUser auditor = Portal.started().demoUser("auditor");
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      visit.open("/admin/audit/trail");
      visit.signIn(auditor.name(), auditor.password());
      assertThat(page).hasURL(Pattern.compile("/admin/audit/trail"));
      press(page, "いま検証する");
      assertThat(page.getByText(Pattern.compile("^検証済 \\d\\d:\\d\\d$"))).isVisible();
      visit.look("audit-trail");
      Screens.focusIsVisible(page, "audit-trail");

      Fields.fill(page, "いつから", "someday");
      press(page, "絞り込む");
      // The trail too may tell of an earlier AUD-001.
      assertThat(page.locator(".m-errors .m-banner")).containsText("AUD-001");
      visit.look("audit-trail-refused");

      Fields.fill(page, "いつから", "");
      Fields.fill(page, "対象", "nothing/at-all");
      press(page, "絞り込む");
      assertThat(page).hasURL(Pattern.compile("nothing"));
      assertThat(page.getByText("この条件に合う記録はありません。")).isVisible();
      assertThat(page.getByRole(AriaRole.TABLE)).isHidden();
      visit.look("audit-trail-empty");

      visit.open("/admin/audit/trail?lang=en&from=someday");
      assertThat(page.getByText("Enter a date such as").first()).isVisible();
    }
  }

  @Test
  void goesOnWhereAPageEnds() {
    Portal.DemoUser auditor = Portal.started().demoUser("auditor");
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      visit.open("/admin/audit/trail");
      visit.signIn(auditor.name(), auditor.password());
      // Each look at the trail stands in the trail.
      for (int look = 0; look <= ROWS_OF_A_PAGE; look++) {
        page.request().get(Portal.started().address() + "/admin/audit/trail");
      }
      visit.open("/admin/audit/trail");
      Fields.follow(page, "次の50件");
      assertThat(page).hasURL(Pattern.compile("before="));
      assertThat(page.locator("main tbody tr").first()).isVisible();
    }
  }
}
