package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Two operators who import what a publisher sends: one uploads it, the other one releases it. */
record FeedDesk(Visit first, Visit second) {
  private static final String LIST = "/office/registry/feeds";
  private static final int CHECK_MS = 60_000;

  static FeedDesk open(Visit first, Visit second) {
    Portal.DemoUser operator = Portal.started().demoUser("operator");
    Portal.DemoUser colleague = Portal.started().secondDemoUser("operator");
    first.open(LIST);
    first.signIn(operator.name(), operator.password());
    second.open(LIST);
    second.signIn(colleague.name(), colleague.password());
    return new FeedDesk(first, second);
  }

  void release(String feed) {
    first.open(LIST);
    upload(first.page(), feed);
    isSoon(first.page(), "反映待ち");
    Page page = second.page();
    second.open(first.page().url());
    press(page, "反映する");
    pressInDialog(page, "反映を確定する");
    isSoon(page, "現在の台帳");
  }

  static void upload(Page page, String text) {
    upload(page, text.getBytes(StandardCharsets.UTF_8));
  }

  static void upload(Page page, byte[] bytes) {
    page.getByLabel(Pattern.compile("^\\s*取込ファイル"))
        .setInputFiles(new FilePayload("list.csv", "text/csv", bytes));
    press(page, "アップロードして検査する");
  }

  static void isSoon(Page page, String state) {
    assertThat(page.locator(".m-tag").first())
        .hasText(
            Pattern.compile(state), new LocatorAssertions.HasTextOptions().setTimeout(CHECK_MS));
  }
}
