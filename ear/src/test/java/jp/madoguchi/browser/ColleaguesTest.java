package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two of the fund's people at the same case, and where it is found after the decision. */
class ColleaguesTest {
  @Test
  void seeWhoWasQuickerAndFindTheDecisionAgain() {
    try (Visit clinic = new Visit(Width.PC);
        Visit quick = new Visit(Width.PC);
        Visit slow = new Visit(Width.PC)) {
      ScreensOfTheClinic screens = new ScreensOfTheClinic(clinic, Newcomer.REVIEWED_BY_TWO, "ja");
      screens.register();
      screens.signIn(Newcomer.PASSWORD);
      String receipt = screens.apply();

      open(slow, "approver", receipt);
      open(quick, "reviewer", receipt);
      ReviewerDesk desk = new ReviewerDesk(quick);
      desk.claim();
      desk.assertOnOneScreen(".m-viewer-sheet", "[id='file:related:fold'] li");
      assertBeaten(slow.page());
      slow.look("review-overtaken");
      press(slow.page(), "現在の内容を表示する");
      assertThat(slow.page().getByText("審査 花子").first()).isVisible();
      assertThat(slow.page().getByText("さんが審査しています")).isVisible();
      seesWhyNot(slow, receipt);

      desk.approve();
      assertThat(quick.page().getByText("決定した人")).isVisible();
      assertThat(quick.page().getByText("審査 花子").first()).isVisible();
      slow.open("/office/review/queue");
      follow(slow.page(), "完了");
      slow.look("review-queue-done");
      follow(slow.page(), receipt);
      assertThat(slow.page().getByText("決定日時")).isVisible();
    }
  }

  /** Instead of a button and of a form. */
  private static void seesWhyNot(Visit visit, String receipt) {
    assertThat(visit.page().locator(".m-hindered")).isVisible();
    visit.lookAllRound("review-hindered");
    visit.open("/office/review/return?receipt=" + receipt);
    assertThat(visit.page().locator(".m-hindered")).isVisible();
    visit.lookAllRound("return-hindered");
  }

  /** The case went back and a colleague decided, while two old tabs offered what was possible. */
  @Test
  void whoDecidesInAForgottenTabSeesWhatTheOtherDecided() {
    try (Visit clinic = new Visit(Width.PC);
        Visit forgetful = new Visit(Width.PC);
        Visit colleague = new Visit(Width.PC)) {
      ScreensOfTheClinic screens =
          new ScreensOfTheClinic(clinic, Newcomer.FORGOTTEN_IN_A_TAB, "ja");
      screens.register();
      screens.signIn(Newcomer.PASSWORD);
      String receipt = screens.apply();
      open(forgetful, "reviewer", receipt);
      new ReviewerDesk(forgetful).claim();
      Page approving = forgetful.page();
      Page returning = approving.context().newPage();
      returning.navigate("/office/review/return?receipt=" + receipt);
      giveBack(approving.context().newPage(), receipt);
      open(colleague, "approver", receipt);
      new ReviewerDesk(colleague).claim();
      approveByKeys(colleague);

      press(approving, "承認する");
      pressInDialog(approving, "承認を確定する");
      assertBeatenBy(approving, "承認 一郎");
      assertThat(approving.getByText("この申請は承認されました")).isVisible();
      sendBack(returning);
      assertBeatenBy(returning, "承認 一郎");
    }
  }

  private static void approveByKeys(Visit visit) {
    Page page = visit.page();
    Keys keys = new Keys(visit);
    keys.switchOn();
    keys.press("a");
    assertThat(page.locator("dialog[open]")).containsText("承認");
    keys.press("Control+Enter");
    assertThat(page.getByText("この申請は承認されました")).isVisible();
  }

  private static void giveBack(Page page, String receipt) {
    page.navigate("/office/review/case?receipt=" + receipt);
    press(page, "担当を外れる");
    assertThat(Fields.button(page, "担当する")).isVisible();
  }

  private static void sendBack(Page page) {
    Controls controls = new Controls(page);
    controls.input("reason:template").selectOption("COUNTS");
    controls.choose("reason:concerns", "STAFF_COUNT");
    controls.pressForDialog("reason:check");
    controls.press("reason:confirm:ok");
  }

  private static void assertBeatenBy(Page page, String name) {
    assertThat(page.locator(".m-errors")).containsText("ほかの操作が先に行われました");
    assertThat(page.locator(".m-errors")).containsText(name);
  }

  private static void open(Visit visit, String role, String receipt) {
    Portal.DemoUser user = Portal.started().demoUser(role);
    visit.open("/office/review/case?receipt=" + receipt);
    visit.signIn(user.name(), user.password());
    assertThat(Fields.button(visit.page(), "担当する")).isVisible();
  }

  private static void assertBeaten(Page page) {
    press(page, "担当する");
    assertBeatenBy(page, "審査 花子");
    assertThat(page.locator(".m-errors")).not().containsText("入力内容をご確認ください");
  }
}
