package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Mail;
import org.assertj.core.api.Assertions;

/** The steps of the clinic's guide, in its words. */
final class ClinicGuide {
  private static final Pattern RECEIPT = Pattern.compile("U\\d{8}-\\d{6}");

  private final Visit visit;
  private final Page page;
  private final Applicant who;

  ClinicGuide(Visit visit, Applicant who) {
    this.visit = visit;
    this.page = visit.page();
    this.who = who;
  }

  void openTheRegistrationFromTheTopPage() {
    visit.open("/");
    visit.look("home");
    follow(page, "新規ユーザー登録はこちら");
    visit.look("register-empty");
  }

  void fillInTheRegistration() {
    fill(page, "姓", who.familyName());
    fill(page, "名", who.givenName());
    page.getByLabel("施術所（柔道整復）").check();
    field(page, "①入力項目").selectOption(who.symbol());
    fill(page, "②入力項目", who.digits());
    assertThat(page.getByText(who.institution())).isVisible();
    assertThat(page.locator("[id='register:found:result']")).containsText(who.number());
    fill(page, "電話番号", "0486251211");
    fill(page, "メールアドレス", who.address());
    fill(page, "パスワード(?!（確認用)", Applicant.PASSWORD);
    fill(page, "パスワード（確認用", Applicant.PASSWORD);
    field(page, "上記の利用規約に同意します").check();
    visit.look("register-filled");
  }

  void confirmWhatWasTyped() {
    press(page, "登録");
    assertThat(dialog(page)).containsText("入力内容確認");
    for (String line :
        new String[] {
          who.familyName(), who.givenName(), who.number(), who.institution(), who.address()
        }) {
      assertThat(dialog(page)).containsText(line);
    }
    assertThat(dialog(page)).not().containsText(Applicant.PASSWORD);
    visit.look("register-confirm");
    pressInDialog(page, "OK");
    assertThat(page).hasURL(Pattern.compile("/public/registration/sent"));
    visit.look("register-sent");
  }

  void completeTheRegistrationByTheLinkInTheMail() {
    page.navigate(mail("メールアドレス登録確認メール").link());
    visit.look("register-link");
    press(page, "登録を完了する");
    assertThat(page.getByRole(AriaRole.MAIN)).containsText("ユーザー登録が完了しました");
    visit.look("register-completed");
    mail("アカウント登録完了メール");
  }

  void signIn() {
    follow(page, "ログイン");
    visit.signIn(who.address(), Applicant.PASSWORD);
  }

  void openTheApplicationFromTheMenu() {
    follow(page, "各種申請");
    visit.look("menu");
    follow(page, "利用開始申請");
    visit.look("enrollment-flow");
    follow(page, "利用開始申請はこちら");
    visit.look("enrollment-empty");
  }

  void confirmTheFacility() {
    field(page, "支払基金または地方厚生").check();
    fill(page, "生年月日", who.born());
    press(page, "施設の確認");
    assertThat(page.getByText("施設の確認ができました")).isVisible();
    // The page leads on to the next field; who types before it does would be interrupted.
    assertThat(field(page, "職員数")).isFocused();
  }

  /** A match holds for twelve hours. */
  void confirmTheFacilityIfAsked() {
    field(page, "支払基金または地方厚生").check();
    if (field(page, "生年月日").count() > 0) {
      confirmTheFacility();
    } else {
      assertThat(page.getByText("施設の確認ができました")).isVisible();
    }
  }

  /** Gives the 受付番号. */
  String apply(int staff, int accounts) {
    fill(page, "職員数", Integer.toString(staff));
    fill(page, "申請台数", Integer.toString(accounts));
    field(page, "上記の利用規約に同意します").check();
    visit.look("enrollment-filled");
    press(page, "送信");
    assertThat(dialog(page)).containsText("以下のとおり申請します");
    visit.look("enrollment-confirm");
    pressInDialog(page, "OK");
    assertThat(page).hasURL(Pattern.compile("/clinic/enrollment/done"));
    visit.look("enrollment-done");
    String receipt = page.getByText(RECEIPT).first().innerText();
    mail("利用開始申請を受け付けました");
    return receipt;
  }

  Mail mail(String subject) {
    return Portal.started().mailbox().newest(who.address(), subject);
  }

  void openTheAccounts() {
    visit.open("/");
    follow(page, "各種申請");
    follow(page, "資格確認アカウント管理");
    visit.look("accounts");
  }

  void openTheAccount(String id) {
    follow(page, id);
    assertThat(page.getByText(who.institution()).first()).isVisible();
    visit.look("account");
  }

  /** The password is asked again; then the file comes. */
  Path downloadTheSheet(String name) {
    press(page, name);
    assertThat(dialog(page)).containsText("パスワードの確認");
    visit.look("account-password");
    dialog(page).getByLabel(Pattern.compile("^\\s*パスワード")).first().fill(Applicant.PASSWORD);
    Download download = page.waitForDownload(() -> pressInDialog(page, "確認してダウンロード"));
    Assertions.assertThat(download.suggestedFilename()).isEqualTo(name);
    return download.path();
  }

  void lookAtEverythingInEnglish() {
    visit.lookInEnglish("/", "home-in");
    visit.lookInEnglish("/clinic/home/menu", "menu");
    visit.lookInEnglish("/clinic/enrollment/start", "enrollment-flow");
    visit.lookInEnglish("/clinic/account/list", "accounts");
    visit.lookInEnglish("/clinic/account/detail?id=W0000001", "account");
    visit.lookInEnglish("/clinic/signin/factor", "factor");
  }
}
