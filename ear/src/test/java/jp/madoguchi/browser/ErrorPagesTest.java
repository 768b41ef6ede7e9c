package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees when something went wrong: a sentence, a way back, nothing of the inside. */
class ErrorPagesTest {
  @ParameterizedTest
  @CsvSource({"notfound", "forbidden", "expired", "failure"})
  void sayWhatHappenedAndShowTheWayBack(String name) {
    try (Visit visit = new Visit(Width.PHONE)) {
      visit.page().navigate("/public/error/" + name);
      visit.look("error-" + name);
      assertThat(visit.page().getByRole(AriaRole.MAIN)).not().containsText("Exception");
    }
  }
}
