package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be seen of a screen. */
final class Screens {
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
        return (ring && seen ? 'visible ' : 'hidden ') + e.tagName + ' ' + (e.id || e.textContent.trim().slice(0, 30));
      }
      """;

  private Screens() {}

  /** Into the folder of screenshots. */
  static void shot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("screenshots"), name + ".png"))
            .setFullPage(true));
  }

  /** Nobody has to scroll sideways. */
  static void fits(Page page, String name) {
    Object tooWide =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) tooWide).intValue()).as("%s is too wide by", name).isZero();
  }

  /** Walks through the page with the Tab key; everything that gets the focus shows it. */
  static void focusIsVisible(Page page, String name) {
    List<String> hidden = new ArrayList<>();
    for (int stop = 0; stop < 60; stop++) {
      page.keyboard().press("Tab");
      Object focused = page.evaluate(FOCUSED);
      if (focused == null) {
        break;
      }
      if (focused.toString().startsWith("hidden")) {
        hidden.add(focused.toString());
      }
    }
    assertThat(hidden).as("Tab stops of %s without a visible focus", name).isEmpty();
  }
}
