package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator has a job of the night run by day, and sees how it went. */
class JobStoryTest {
  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void anOperatorStartsAJobAndSeesWhatItDid(String language) {
    try (Visit visit = new Visit(Width.PC)) {
      new ScreensOfTheFund(visit, language).jobs();
      Page page = visit.page();
      assertThat(page.locator(".m-table tbody tr")).hasCount(17);
      assertThat(page.locator(".m-table tbody tr").first()).containsText("100%");
    }
  }
}
