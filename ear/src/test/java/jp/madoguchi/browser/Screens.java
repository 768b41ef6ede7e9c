package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be seen of a screen. */
final class Screens {
  private static final int MOST_STOPS = 120;

  /** From before the first stop; a number tells two stops with the same words apart. */
  private static final String BEGIN =
      """
      () => {
        window.focusedBefore = document.activeElement;
        window.stops = new Map();
        const heading = document.querySelector('dialog[open] .m-dialog-heading');
        if (heading) { heading.focus(); return; }
        const start = document.createElement('span');
        start.tabIndex = -1;
        document.body.prepend(start);
        start.focus();
        start.remove();
      }
      """;

  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        if (!window.stops.has(e)) window.stops.set(e, window.stops.size);
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        const shown = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
        const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
        return (shown(style) && seen ? 'visible ' : 'hidden ') + window.stops.get(e) + ' '
          + e.tagName + ' ' + (e.id || e.textContent.trim().slice(0, 30));
      }
      """;

  private static final String END =
      """
      () => {
        const before = window.focusedBefore;
        if (before && before.isConnected && before !== document.body) before.focus();
        else document.activeElement.blur();
      }
      """;

  private static final String JAPANESE =
      """
      () => {
        const found = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const owner = text.parentElement;
          if (owner.closest('script, style, template')) continue;
          // A term of the guides may stand behind its translation, and the app has only one name.
          const said = text.data.replace(/\\([^()]*\\)|マイナ資格確認アプリ/g, '').trim();
          const japanese = (said.match(/[\\u3040-\\u30ff\\u4e00-\\u9fff]/g) || []).length;
          if (japanese < 2 || japanese * 2 < said.length) continue;
          if (owner.closest('[lang]').getAttribute('lang') !== 'ja') found.push(text.data.trim());
        }
        return found;
      }
      """;

  private static final int TALLEST = 6_000;

  /** Per cent; a PNG takes several times as long. */
  private static final int QUALITY = 80;

  private Screens() {}

  /** Into the folder of screenshots; of a long list only as much as anybody looks at. */
  static void shot(Page page, String name) {
    int width = page.viewportSize().width;
    Number height = (Number) page.evaluate("() => document.documentElement.scrollHeight");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("screenshots"), name + ".jpg"))
            .setType(ScreenshotType.JPEG)
            .setQuality(QUALITY)
            .setClip(0, 0, width, Math.min(height.intValue(), TALLEST))
            .setFullPage(true));
  }

  /** Nobody has to scroll sideways. */
  static void fits(Page page, String name) {
    Object tooWide =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) tooWide).intValue()).as("%s is too wide by", name).isZero();
  }

  /**
   * Nothing is left in the other language but names and what people wrote, which say so, and terms
   * that stand in a sentence.
   */
  static void speaks(Page page, String language, String name) {
    Object foreign = language.equals("en") ? page.evaluate(JAPANESE) : List.of();
    assertThat((List<?>) foreign).as("Japanese on the English %s", name).isEmpty();
    assertThat(page.locator("body").innerText()).as(name).doesNotContain("???");
  }

  /**
   * Walks with the Tab key through the page, or through the dialog that is open; everything that
   * gets the focus shows it. Afterwards the focus is where it was.
   */
  static void focusIsVisible(Page page, String name) {
    List<String> hidden = new ArrayList<>();
    Set<String> stops = new HashSet<>();
    page.evaluate(BEGIN);
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      Object focused = page.evaluate(FOCUSED);
      if (focused == null || !stops.add(focused.toString())) {
        break;
      }
      if (focused.toString().startsWith("hidden")) {
        hidden.add(focused.toString());
      }
    }
    page.evaluate(END);
    assertThat(stops).as("Tab stops of %s", name).isNotEmpty();
    assertThat(hidden).as("Tab stops of %s without a visible focus", name).isEmpty();
  }
}
