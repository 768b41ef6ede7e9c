package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** An operator at the jobs of a portal: at the one with deadlines and retention. */
record JobDesk(Visit visit, Portal portal) {
  private static final int NIGHT_MS = 600_000;
  private static final String LIST = "/admin/jobs/jobs";
  private static final String RUN = "/admin/jobs/run?run=";
  private static final Pattern PROGRESS =
      Pattern.compile("[1-9][0-9,]* / [0-9,]+ 件 \\(\\d+%\\) 残り約\\d+[秒分]");

  static JobDesk open(Visit visit, Portal portal) {
    Portal.DemoUser operator = portal.demoUser("operator");
    visit.page().navigate(portal.address() + LIST);
    visit.signIn(operator.name(), operator.password());
    assertThat(visit.page()).hasURL(Pattern.compile(LIST));
    return new JobDesk(visit, portal);
  }

  void start() {
    press("start");
    is("開始待ち|実行中");
  }

  /** With nothing pressed. */
  void progresses() {
    assertThat(job().locator("progress")).isVisible();
    assertThat(job())
        .containsText(PROGRESS, new LocatorAssertions.ContainsTextOptions().setTimeout(NIGHT_MS));
  }

  void stop() {
    press("stop");
    is("停止");
  }

  void resume() {
    press("restart");
    is("開始待ち|実行中");
  }

  /** Gives its name, when it is seen to go on. */
  String openTheRun() {
    Fields.click(job().locator("a").first());
    Page page = visit.page();
    assertThat(page).hasURL(Pattern.compile("run\\?run="));
    assertThat(page.locator("main"))
        .containsText(PROGRESS, new LocatorAssertions.ContainsTextOptions().setTimeout(NIGHT_MS));
    assertThat(page.locator("table progress")).isVisible();
    holdStill();
    visit.look("all-job-run-running");
    return page.url().replaceFirst(".*run=", "");
  }

  /** The page looks again every two seconds; what is looked at must not change meanwhile. */
  private void holdStill() {
    visit.page().evaluate("() => Object.values(PrimeFaces.widgets).forEach(one => one.stop?.())");
    visit.page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
  }

  /** Begun, resumed by a person, and taken up after the kill. */
  void wentOnByItself(String run) {
    visit.page().navigate(portal.address() + RUN + run);
    isTaken(3);
    visit.page().navigate(portal.address() + LIST);
  }

  void completesByItself(String run) {
    Page page = visit.page();
    page.navigate(portal.address() + RUN + run);
    assertThat(page.locator("main .m-tag").first())
        .hasText("完了", new LocatorAssertions.HasTextOptions().setTimeout(NIGHT_MS));
    assertThat(page.locator("main [role=status]")).containsText("完了");
    assertThat(page.locator("table progress")).hasCount(0);
    // The last time when a person resumed it after the kill.
    isTaken(4);
  }

  private void isTaken(int times) {
    assertThat(visit.page().locator("main"))
        .containsText(
            Pattern.compile("引き受けた回数\\s*" + times),
            new LocatorAssertions.ContainsTextOptions().setTimeout(NIGHT_MS));
  }

  private void press(String button) {
    Controls controls = new Controls(visit.page());
    controls.pressForDialog("jobs:rows:1:" + button);
    controls.press("jobs:confirm:ok");
  }

  private void is(String states) {
    assertThat(job().locator(".m-tag").first())
        .hasText(
            Pattern.compile("^(" + states + ")$"),
            new LocatorAssertions.HasTextOptions().setTimeout(NIGHT_MS));
  }

  private Locator job() {
    return visit.page().locator(".m-panel").nth(1);
  }
}
