package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description of the API for people: no page of the portal's frame, but as readable. */
class ApiDocsTest {
  private static final String OPERATION = "POST /api/v1/applications/{receipt}/claim";

  @ParameterizedTest
  @EnumSource
  void canBeRead(Width width) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      visit.open("/api/docs");
      assertThat(page.getByText(OPERATION)).isVisible();
      String at = "api-docs-" + width.pixels();
      Screens.shot(page, at);
      Screens.fits(page, at);
      Axe.check(page, at);
    }
  }
}
