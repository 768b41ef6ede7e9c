package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.followInTheMenu;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** 資格確認アカウント管理, from the mail that all is done to the sheet in hand. */
final class AccountGuide {
  private static final String FIRST = "W0000001";
  private static final String SHEET = FIRST + "_skg_account.pdf";
  private static final String[] COLUMNS = {
    "アカウントID", "備考（利用者名、端末名等）", "ステータス", "利用開始年月日", "利用終了年月日", "利用停止年月日"
  };

  private final Walk walk;
  private final Page page;
  private final Applicant who;
  private Sheet sheet;

  AccountGuide(Walk walk) {
    this.walk = walk;
    this.page = walk.page();
    this.who = walk.who();
  }

  void signInAfterTheMail(String receipt) {
    Assertions.assertThat(walk.mailSaying("利用開始申請の手続きが完了しました", receipt).text())
        .contains(who.institution(), "資格確認アカウント管理");
    walk.did(GuideStep.READ_THE_MAIL_THAT_IT_IS_DONE);
    press(page, "ログアウト");
    follow(page, "ログイン");
    walk.visit().signIn(who.address(), Applicant.PASSWORD);
    assertThat(page).not().hasURL(Pattern.compile("/public/"));
    walk.did(GuideStep.SIGN_IN_AGAIN);
  }

  void openTheAccounts(int terminals) {
    followInTheMenu(page, "各種申請");
    follow(page, "資格確認アカウント管理");
    assertThat(page.locator("th[scope=col]")).hasText(COLUMNS);
    walk.did(GuideStep.OPEN_THE_ACCOUNTS);
    assertThat(page.locator("th[scope=row]")).hasCount(terminals);
    assertThat(page.getByText("%1$d行中 1~%1$d 行".formatted(terminals))).isVisible();
    walk.look("accounts");
    walk.did(GuideStep.SEE_AN_ACCOUNT_FOR_EACH_TERMINAL);
  }

  void openTheFirst() {
    follow(page, FIRST);
    Locator main = page.getByRole(AriaRole.MAIN);
    for (String words : List.of("添付ファイル", "施設名", who.institution(), FIRST, "利用可")) {
      assertThat(main).containsText(words);
    }
    for (String label : COLUMNS) {
      assertThat(main).containsText(label);
    }
    walk.look("account");
    walk.did(GuideStep.OPEN_AN_ACCOUNT);
    fill(page, "備考（利用者名、端末名等）", "受付のパソコン");
    press(page, "更新");
    assertThat(page.getByText("備考を更新しました")).isVisible();
    walk.did(GuideStep.NOTE_WHO_USES_IT);
  }

  /** The password is asked again; then the file comes. */
  void downloadTheSheet() {
    press(page, SHEET);
    assertThat(dialog(page)).containsText("パスワードの確認");
    walk.look("account-password");
    dialog(page).getByLabel(Pattern.compile("^\\s*パスワード")).first().fill(Applicant.PASSWORD);
    Download download = page.waitForDownload(() -> pressInDialog(page, "確認してダウンロード"));
    Assertions.assertThat(download.suggestedFilename()).isEqualTo(SHEET);
    walk.did(GuideStep.DOWNLOAD_THE_SHEET);
    sheet = Sheet.of(download.path());
    read();
    walk.did(GuideStep.READ_THE_SHEET);
  }

  private void read() {
    Assertions.assertThat(sheet.pages()).isEqualTo(1);
    Stream.of(
            "\\d{4}/\\d{2}/\\d{2}",
            who.institution() + " 御中",
            "マイナ資格確認アプリ ユーザ設定情報",
            "①　機関コード " + who.code(),
            "機関名 " + who.institution(),
            "②　ID " + FIRST,
            "③　パスワード [A-HJ-NP-Za-km-z2-9]{12}",
            "④　アクティベーションコード \\d{12}")
        .forEach(line -> Assertions.assertThat(sheet.says(line)).as(line).isTrue());
  }

  /** The remark is in the list too. */
  void seeTheRemarkInTheList() {
    follow(page, "資格確認アカウント管理");
    assertThat(page.getByText("受付のパソコン")).isVisible();
    assertThat(field(page, "備考")).hasCount(0);
  }

  /** The app in the terminal sends what somebody types from the sheet; the list knows it then. */
  void registerTheTerminal() {
    Assertions.assertThat(sheet.typedIntoTheApp()).isEqualTo(204);
    page.reload();
    assertThat(page.getByText("端末登録済")).hasCount(1);
    walk.did(GuideStep.REGISTER_THE_TERMINAL);
  }
}
