package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Mail;
import org.assertj.core.api.Assertions;

/** 新規ユーザー登録, from the top page to the mail that says it is done. */
final class RegistrationGuide {
  static final String PASSWORD = "パスワード(?!（確認用)";
  static final String PASSWORD_AGAIN = "パスワード（確認用";

  private static final List<String> KINDS =
      List.of("施術所（柔道整復）", "施術所（あん摩マッサージ指圧・はり・きゅう）", "健診実施機関等", "助産所");

  private final Walk walk;
  private final Page page;
  private final Applicant who;

  RegistrationGuide(Walk walk) {
    this.walk = walk;
    this.page = walk.page();
    this.who = walk.who();
  }

  void openFromTheTopPage() {
    walk.visit().open("/");
    assertThat(page.getByText("令和6年4月から")).isVisible();
    assertThat(link("ログインはこちら")).isVisible();
    walk.look("home");
    walk.did(GuideStep.OPEN_THE_TOP_PAGE);
    follow(page, "新規ユーザー登録はこちら");
    assertThat(heading("ユーザー登録")).isVisible();
    walk.look("register-empty");
    walk.did(GuideStep.OPEN_THE_REGISTRATION);
  }

  void fillIn() {
    fill(page, "姓", who.familyName());
    fill(page, "名", who.givenName());
    walk.did(GuideStep.TYPE_THE_NAME);
    chooseTheKind();
    new NumberGuide(walk).fillIn();
    fill(page, "電話番号（半角数字・ハイフン無しでご入力ください）", "0486251211");
    walk.did(GuideStep.TYPE_THE_PHONE_NUMBER);
    fill(page, "メールアドレス（英小文字、数字、ピリオド", who.address());
    walk.did(GuideStep.TYPE_THE_MAIL_ADDRESS);
    if (GuideStep.READ_ABOUT_TWO_CLINICS_AT_ONE_PLACE.holdsFor(who.kind())) {
      readAboutTwoClinics();
    }
    typeThePassword();
    openTheTerms();
    agree();
    walk.lookOfTheKind("register-filled");
  }

  private void chooseTheKind() {
    Locator choices =
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("所属機関選択"));
    for (int i = 0; i < KINDS.size(); i++) {
      assertThat(choices.locator("label").nth(i)).containsText(KINDS.get(i));
    }
    assertThat(choices.locator("input:checked")).hasCount(0);
    field(page, KINDS.get(who.kind().ordinal())).check();
    walk.did(GuideStep.CHOOSE_THE_KIND);
  }

  private void readAboutTwoClinics() {
    Locator help = page.locator("[id='register:address'] details");
    help.locator("summary").click();
    assertThat(help).containsText("接骨院と鍼灸院・マッサージ院の両方");
    assertThat(help).containsText("別のメールアドレス");
    walk.did(GuideStep.READ_ABOUT_TWO_CLINICS_AT_ONE_PLACE);
  }

  private void typeThePassword() {
    assertThat(field(page, "パスワード（大小英文字・数字をそれぞれ1文字以上ご入力ください")).isVisible();
    fill(page, PASSWORD, Applicant.PASSWORD);
    fill(page, PASSWORD_AGAIN, Applicant.PASSWORD);
    walk.did(GuideStep.TYPE_THE_PASSWORD_TWICE);
    Locator reveal = page.locator("[id='register:password'] .m-reveal");
    assertThat(reveal).hasText("表示");
    Fields.click(reveal);
    assertThat(field(page, PASSWORD)).hasAttribute("type", "text");
    Fields.click(reveal);
    assertThat(field(page, PASSWORD)).hasAttribute("type", "password");
    walk.did(GuideStep.SHOW_THE_PASSWORD);
  }

  private void openTheTerms() {
    for (String document : List.of("施術所等向け総合ポータルサイト利用規約", "プライバシーポリシー")) {
      Locator summary = page.locator("summary").getByText(document);
      Locator text = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(document));
      summary.click();
      assertThat(text).isVisible();
      summary.click();
      assertThat(text).isHidden();
    }
    walk.did(GuideStep.OPEN_THE_TERMS);
  }

  private void agree() {
    Locator left = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("必須情報"));
    assertThat(left.getByRole(AriaRole.BUTTON)).hasCount(1);
    left.getByRole(AriaRole.BUTTON).click();
    Locator consent = field(page, "上記の利用規約に同意します");
    assertThat(consent).isFocused();
    walk.did(GuideStep.FOLLOW_WHAT_IS_STILL_REQUIRED);
    assertThat(consent).not().isChecked();
    consent.check();
    assertThat(left).containsText("残り0件。送信できます");
    walk.did(GuideStep.AGREE_TO_THE_TERMS);
  }

  void confirm() {
    press(page, "登録");
    walk.did(GuideStep.SEND_THE_REGISTRATION);
    assertThat(dialog(page)).containsText("入力内容確認");
    assertThat(dialog(page)).containsText("以下の内容で登録します。");
    for (String line :
        List.of(
            who.familyName(),
            who.givenName(),
            KINDS.get(who.kind().ordinal()),
            who.number(),
            who.institution(),
            "0486251211",
            who.address())) {
      assertThat(dialog(page)).containsText(line);
    }
    assertThat(dialog(page)).not().containsText(Applicant.PASSWORD);
    walk.lookOfTheKind("register-confirm");
    walk.did(GuideStep.READ_WHAT_IS_REGISTERED);
    pressInDialog(page, "キャンセル");
    assertThat(dialog(page)).isHidden();
    assertThat(field(page, "姓")).hasValue(who.familyName());
    press(page, "登録");
    walk.did(GuideStep.CANCEL_AND_SEND_AGAIN);
    pressInDialog(page, "OK");
    assertThat(page).hasURL(Pattern.compile("/public/registration/sent"));
    walk.did(GuideStep.CONFIRM_THE_REGISTRATION);
    assertThat(main()).containsText(who.address().substring(0, 2) + "***@example.jp");
    assertThat(main()).containsText("メールアドレス登録確認メール");
    walk.look("register-sent");
    walk.did(GuideStep.READ_THAT_A_MAIL_IS_COMING);
  }

  void completeByTheLinkInTheMail() {
    Mail mail = walk.mail("【総合ポータルサイト】メールアドレス登録確認メール");
    Assertions.assertThat(mail.text()).contains(who.familyName(), " 様", "有効期限", "はじめからやり直して");
    walk.did(GuideStep.OPEN_THE_MAIL);
    page.navigate(mail.link());
    walk.look("register-link");
    press(page, "登録を完了する");
    walk.did(GuideStep.FOLLOW_THE_LINK);
    assertThat(main()).containsText("ユーザー登録が完了しました");
    assertThat(main()).containsText("右上の「ログイン」");
    walk.look("register-completed");
    walk.did(GuideStep.READ_THAT_IT_IS_COMPLETED);
    Assertions.assertThat(walk.mail("【施術所等向け総合ポータルサイト】アカウント登録完了メール").text())
        .contains("ユーザー名 " + who.address())
        .doesNotContain(Applicant.PASSWORD);
    walk.did(GuideStep.READ_THE_COMPLETION_MAIL);
  }

  void signIn() {
    page.getByRole(AriaRole.BANNER)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("ログイン"))
        .click();
    assertThat(field(page, "ユーザー名（メールアドレス）")).isVisible();
    assertThat(link("パスワードを忘れた場合")).isVisible();
    assertThat(link("利用登録はこちら")).isVisible();
    walk.did(GuideStep.OPEN_THE_SIGN_IN);
    walk.visit().signIn(who.address(), Applicant.PASSWORD);
    assertThat(page).not().hasURL(Pattern.compile("/public/"));
    walk.did(GuideStep.SIGN_IN);
  }

  private Locator main() {
    return page.getByRole(AriaRole.MAIN);
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator heading(String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
