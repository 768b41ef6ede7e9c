package jp.madoguchi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.madoguchi.harness.UsedSecrets;

/**
 * One person at one screen, with cookies of their own. Closing it fails if the console complained.
 */
final class Visit implements AutoCloseable {
  static final int PATIENCE_MS = 15_000;

  private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

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
          if (message.type().equals("error") && !isTheEndOfASession(message)) {
            complaints.add(message.text() + " " + message.location());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    page = context.newPage();
    page.onFrameNavigated(frame -> UsedSecrets.noteHandle(frame.url()));
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
    signedIn();
  }

  /** Leaves the sign-in page before anybody goes on, or is told there why not. */
  void signedIn() {
    page.locator("body:not([data-screen='/public/signin/signin.xhtml']), .m-errors .m-banner")
        .first()
        .waitFor();
    page.waitForLoadState();
  }

  /** The same address in English. */
  void lookInEnglish(String path, String name) {
    open(path + (path.contains("?") ? "&" : "?") + "lang=en");
    assertThat(page.locator("html").getAttribute("lang"))
        .as("language of %s", path)
        .isEqualTo("en");
    look(name + "-en");
  }

  /**
   * The screen as it stands now: looked at by axe, by width and as a picture. The name stands for
   * the state: what was looked at under it once, at a width and in a language, is not looked at
   * again.
   */
  void look(String name) {
    String at = name + "-" + page.viewportSize().width;
    page.waitForLoadState();
    if (!NAMES.add(at + language())) {
      return;
    }
    Screens.shot(page, at);
    Screens.fits(page, at);
    Screens.speaks(page, language(), at);
    Axe.check(page, at);
    boolean errors =
        page.locator(".m-errors .m-banner, dialog[open] [aria-invalid=true]").count() > 0;
    saw(errors ? Sight.State.ERRORS : Sight.State.PLAIN);
    if (page.locator("main .m-field").count() > 0) {
      Sights.sawFields(screen());
    }
  }

  /**
   * At both widths, and in Japanese with the Tab key: what the focus looks like does not depend on
   * the language. The name stands for the state here too.
   */
  void lookAllRound(String name) {
    if (!NAMES.add(name + " all round " + language())) {
      return;
    }
    for (Width each : Width.values()) {
      page.setViewportSize(each.pixels(), each.height());
      look(name + "-" + language());
      if (language().equals("ja")) {
        Screens.focusIsVisible(page, name + " at " + each.pixels());
        saw(Sight.State.FOCUS);
      }
    }
    page.setViewportSize(width.pixels(), width.height());
  }

  /** That is how the page learns of it, and Chromium tells it as an error. */
  private static boolean isTheEndOfASession(ConsoleMessage message) {
    return message.text().contains("401") && message.location().contains("/session:");
  }

  private void saw(Sight.State state) {
    Sights.saw(new Sight(screen(), language(), page.viewportSize().width, state));
  }

  private String screen() {
    return page.locator("body").getAttribute("data-screen");
  }

  private String language() {
    return page.locator("html").getAttribute("lang");
  }

  @Override
  public void close() {
    context.cookies().stream()
        .filter(cookie -> cookie.name.equals("SID"))
        .forEach(cookie -> UsedSecrets.note(cookie.value));
    context.close();
    assertThat(complaints).as("errors in the browser's console").isEmpty();
  }
}
