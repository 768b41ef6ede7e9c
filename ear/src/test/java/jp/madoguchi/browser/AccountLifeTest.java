package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a clinic does with an account after it has it. */
class AccountLifeTest {
  private static final String ADDRESS = "/clinic/account/detail?id=W0000001";

  @Test
  void isSuspendedResumedReissuedAndEnded() {
    try (Visit visit = new Visit(Width.PC)) {
      new ScreensOfTheClinic(visit, Newcomer.CAREFUL, "ja").receiveAccounts();
      visit.open(ADDRESS);
      suspend(visit);
      resume(visit.page());
      reissueWithThePassword(visit);
      Sheet first = download(visit.page());
      // Whose words are not those of the time before.
      visit.open(ADDRESS);
      act(visit.page(), "再発行する", "再発行を確定する", "再発行しました");
      Sheet second = download(visit.page());
      Assertions.assertThat(second.lines().equals(first.lines())).as("the same sheet").isFalse();
      visit.lookInEnglish(ADDRESS, "account-reissued");
      visit.open(ADDRESS + "&lang=ja");
      register(visit, second);
      act(visit.page(), "再発行する", "再発行を確定する", "再発行しました");
      end(visit);
      comeBackToWhatWasTyped(visit);
    }
  }

  /** The session ends while somebody writes. */
  private static void comeBackToWhatWasTyped(Visit visit) {
    Page page = visit.page();
    visit.open(ADDRESS);
    Fields.fill(page, "備考", "受付のパソコン");
    Portal.started().advance("PT31M");
    try {
      press(page, "更新");
      assertThat(page.getByText("AUT-003")).isVisible();
      visit.signIn(Newcomer.CAREFUL.address(), Newcomer.PASSWORD);
      assertThat(Fields.field(page, "備考")).hasValue("受付のパソコン");
      press(page, "更新");
      assertThat(page.getByText("備考を更新しました")).isVisible();
    } finally {
      Portal.started().door().post("/dev/clock", "", "Origin", Portal.started().address());
    }
  }

  private static void suspend(Visit visit) {
    Page page = visit.page();
    press(page, "利用停止にする");
    visit.look("account-suspend");
    pressInDialog(page, "停止する");
    assertThat(page.getByText("利用停止にしました")).isVisible();
    assertThat(page.getByText("いまは開けません")).isVisible();
    visit.look("account-suspended");
  }

  private static void resume(Page page) {
    act(page, "利用を再開する", "再開する", "利用を再開しました");
  }

  private static void reissueWithThePassword(Visit visit) {
    Page page = visit.page();
    Controls controls = new Controls(page);
    press(page, "再発行する");
    controls.fill("reissue:confirm:reissuePassword", "Wrong-Horse-Battery-9");
    pressInDialog(page, "再発行を確定する");
    assertThat(dialog(page)).containsText("AUT-011");
    visit.look("account-reissue");
    controls.fill("reissue:confirm:reissuePassword", Newcomer.PASSWORD);
    pressInDialog(page, "再発行を確定する");
    assertThat(page.getByText("再発行しました")).isVisible();
  }

  /** The password was given a moment ago. */
  private static Sheet download(Page page) {
    Download download = page.waitForDownload(() -> press(page, "W0000001_skg_account.pdf"));
    return Sheet.of(download.path());
  }

  /** The app in the terminal does it; the page says so, and the way goes on. */
  private static void register(Visit visit, Sheet sheet) {
    Page page = visit.page();
    Assertions.assertThat(sheet.typedIntoTheApp()).isEqualTo(204);
    visit.open(ADDRESS);
    assertThat(page.getByText("端末登録済").first()).isVisible();
    assertThat(page.getByText("ユーザ設定情報は消去しました")).isVisible();
    visit.lookAllRound("account-registered");
    visit.lookInEnglish(ADDRESS, "account-registered");
    visit.open("/clinic/account/list?lang=ja");
    assertThat(page.getByText("端末登録済")).isVisible();
    visit.open("/clinic/home/mypage");
    assertThat(page.getByText("初期登録がまだの端末があります")).isVisible();
    visit.lookAllRound("mypage-registered");
    visit.open(ADDRESS);
  }

  private static void end(Visit visit) {
    Page page = visit.page();
    press(page, "利用終了にする");
    visit.look("account-end");
    pressInDialog(page, "終了する");
    assertThat(page.getByText("利用終了にしました")).isVisible();
    assertThat(page.getByText("できる操作はもうありません")).isVisible();
    visit.look("account-ended");
  }

  private static void act(Page page, String button, String ok, String done) {
    press(page, button);
    pressInDialog(page, ok);
    assertThat(page.getByText(done)).isVisible();
  }
}
