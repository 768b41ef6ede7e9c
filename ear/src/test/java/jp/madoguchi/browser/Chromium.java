package jp.madoguchi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, started once. */
final class Chromium {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private static Browser browser;

  private Chromium() {}

  static synchronized Browser started() {
    if (browser == null) {
      browser = start();
    }
    return browser;
  }

  private static Browser start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE_MS);
    if (!Files.isExecutable(PROGRAM)) {
      throw new AssertionError("Chromium is missing. On Debian: apt-get install chromium");
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                // It has no sandbox for root, and must not look for anything on the net.
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }
}
