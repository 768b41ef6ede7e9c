package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.followInTheMenu;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.shared.InstitutionKind;
import org.assertj.core.api.Assertions;

/** 利用開始申請, from 各種申請 to the mail with the 受付番号. */
final class EnrollmentGuide {
  private static final Pattern RECEIPT = Pattern.compile("U\\d{8}-\\d{6}");
  private static final String MATCH = "支払基金または地方厚生\\(支\\)局に提出済みの情報との照合により施設を確認します";
  private static final String DOCUMENT = "通知書.jpg";
  private static final List<String> TILES =
      List.of("利用開始申請", "運用開始日登録", "資格確認アカウント管理", "資格確認アカウント申請状況");
  private static final List<String> STAGES =
      List.of("利用開始申請", "利用開始申請完了メール受信", "ユーザ設定情報の確認", "マイナ資格確認アプリのインストール", "マイナ資格確認アプリの初期登録");

  private final Walk walk;
  private final Page page;
  private final Applicant who;

  EnrollmentGuide(Walk walk) {
    this.walk = walk;
    this.page = walk.page();
    this.who = walk.who();
  }

  void openFromTheMenu() {
    followInTheMenu(page, "各種申請");
    assertThat(page.getByText("カテゴリ：マイナ資格確認アプリ")).isVisible();
    // One tile more, and the table of steps has to tell what it is for.
    assertThat(page.locator("a.m-tile-link")).hasText(TILES.toArray(String[]::new));
    walk.look("menu");
    walk.did(GuideStep.OPEN_THE_APPLICATIONS);
    follow(page, "利用開始申請");
    walk.did(GuideStep.OPEN_THE_ENROLLMENT);
    assertThat(page.getByText("利用開始申請からマイナ資格確認アプリ初期登録までの流れ")).isVisible();
    for (int i = 0; i < STAGES.size(); i++) {
      assertThat(page.locator(".m-step-label").nth(i)).containsText(STAGES.get(i));
    }
    walk.lookOfTheKind("enrollment-flow");
    walk.did(GuideStep.READ_THE_FIVE_STAGES);
    follow(page, "利用開始申請はこちら");
    assertThat(page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("施設の確認方法")))
        .isVisible();
    assertThat(page.getByText(who.number()).first()).isVisible();
    walk.lookOfTheKind("enrollment-empty");
    walk.did(GuideStep.OPEN_THE_FORM);
  }

  /** By the register where it knows a person, by a document where it does not. */
  void showWhoTheyAre() {
    if (walk.is(InstitutionKind.CHECKUP_PROVIDER)) {
      assertThat(field(page, MATCH)).isDisabled();
      assertThat(page.getByText("照合できる方の届出がないため選べません")).isVisible();
    } else {
      confirmTheFacility();
    }
    attachADocument();
    if (goesByTheRegister()) {
      new Attachments(page).remove(DOCUMENT);
      field(page, MATCH).check();
      assertThat(page.getByText("施設の確認ができました")).isVisible();
    }
  }

  /** Whoever can does, but for one midwife: so that each kind is seen on each way it has. */
  private boolean goesByTheRegister() {
    return walk.is(InstitutionKind.JUDO_CLINIC)
        || walk.is(InstitutionKind.AHAKI_CLINIC)
        || walk.is(InstitutionKind.MIDWIFERY_HOME)
            && page.viewportSize().width == Width.PHONE.pixels();
  }

  void attachADocument() {
    Attachments attachments = new Attachments(page);
    attachments.choose();
    walk.did(GuideStep.CHOOSE_THE_DOCUMENTS);
    attachments.addWithProgress(Scans.photograph(DOCUMENT));
    assertThat(attachments.files()).hasCount(1);
    walk.did(GuideStep.ATTACH_A_DOCUMENT);
  }

  void confirmTheFacility() {
    field(page, MATCH).check();
    walk.did(GuideStep.CHOOSE_THE_MATCH);
    fill(page, "生年月日\\(西暦\\)", who.born());
    walk.did(GuideStep.TYPE_THE_BIRTH_DATE);
    press(page, "施設の確認");
    assertThat(page.getByText("施設の確認ができました")).isVisible();
    // The page leads on to the next field; who types before it does would be interrupted.
    assertThat(field(page, "職員数")).isFocused();
    walk.did(GuideStep.CONFIRM_THE_FACILITY);
  }

  /** A match holds for twelve hours. */
  void confirmTheFacilityIfAsked() {
    field(page, MATCH).check();
    if (field(page, "生年月日").count() > 0) {
      confirmTheFacility();
    } else {
      assertThat(page.getByText("施設の確認ができました")).isVisible();
    }
  }

  /** Gives the 受付番号. */
  String apply(int staff, int accounts) {
    fill(page, "職員数", Integer.toString(staff));
    walk.did(GuideStep.TYPE_THE_STAFF);
    assertThat(page.getByText("パソコンとタブレットの両方で使うときは2台")).isVisible();
    fill(page, "申請台数", Integer.toString(accounts));
    walk.did(GuideStep.TYPE_THE_TERMINALS);
    field(page, "上記の利用規約に同意します").check();
    walk.lookOfTheKind("enrollment-filled");
    walk.did(GuideStep.AGREE_TO_THE_APPS_TERMS);
    press(page, "送信");
    walk.did(GuideStep.SEND_THE_APPLICATION);
    assertThat(dialog(page)).containsText("以下のとおり申請します。");
    assertThat(dialog(page)).containsText(Pattern.compile("職員数\\s*" + staff));
    assertThat(dialog(page)).containsText(Pattern.compile("申請台数\\s*" + accounts));
    walk.look("enrollment-confirm");
    walk.did(GuideStep.READ_WHAT_IS_APPLIED_FOR);
    pressInDialog(page, "OK");
    assertThat(page).hasURL(Pattern.compile("/clinic/enrollment/done"));
    walk.look("enrollment-done");
    walk.did(GuideStep.CONFIRM_THE_APPLICATION);
    String receipt = page.getByText(RECEIPT).first().innerText();
    Assertions.assertThat(walk.mailSaying("利用開始申請を受け付けました", receipt).text())
        .contains(who.institution());
    walk.did(GuideStep.READ_THE_RECEIPT_MAIL);
    return receipt;
  }
}
