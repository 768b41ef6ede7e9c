package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person at one screen, with cookies of their own. Closing it fails if the console complained.
 */
final class Visit implements AutoCloseable {
  static final int PATIENCE_MS = 15_000;

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private final Width width;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Visit(Width width) {
    this.width = width;
    context =
        Chromium.started()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(Portal.started().address())
                    .setViewportSize(width.pixels(), width.height())
                    .setLocale("ja-JP")
                    .setTimezoneId("Asia/Tokyo")
                    .setAcceptDownloads(true));
    context.setDefaultTimeout(PATIENCE_MS);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    page = context.newPage();
  }

  Page page() {
    return page;
  }

  void open(String path) {
    assertThat(page.navigate(path).status()).as("status of %s", path).isLessThan(400);
  }

  /** On the sign-in page. */
  void signIn(String user, String password) {
    Fields.fill(page, "ユーザー名", user);
    Fields.fill(page, "パスワード", password);
    Fields.press(page, "ログイン");
  }

  /** The screens that any visit has looked at, by their files. */
  static Set<String> seen() {
    return SEEN;
  }

  /** The same address in English. */
  void lookInEnglish(String path, String name) {
    open(path + (path.contains("?") ? "&" : "?") + "lang=en");
    assertThat(page.locator("html").getAttribute("lang"))
        .as("language of %s", path)
        .isEqualTo("en");
    look(name + "-en");
  }

  /** The screen as it stands now: looked at by axe, by width and as a picture. */
  void look(String name) {
    SEEN.add(page.locator("body").getAttribute("data-screen"));
    Screens.shot(page, name + "-" + width.pixels());
    Screens.fits(page, name);
    Axe.check(page, name + " at " + width.pixels());
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("errors in the browser's console").isEmpty();
  }
}
