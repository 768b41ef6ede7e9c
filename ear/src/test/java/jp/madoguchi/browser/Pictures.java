package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** The charts of a page. */
final class Pictures {
  private static final String DRAWN =
      """
      canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
        .some(value => value !== 0)
      """;

  private Pictures() {}

  /** It is not only there. */
  static void assertDrawn(Locator canvas) {
    assertThat(canvas.evaluate(DRAWN)).isEqualTo(true);
  }

  /** Its table is opened without a mouse, and stays open. */
  static void openTheTable(Locator details) {
    assertThat(details.locator("table")).isHidden();
    details.locator("summary").focus();
    details.page().keyboard().press("Enter");
    assertThat(details.locator("table")).isVisible();
  }
}
