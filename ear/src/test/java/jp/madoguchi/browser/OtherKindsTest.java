package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the registration form does beyond the guides, where the kinds differ. */
class OtherKindsTest {
  private static final String AHAKI = "施術所（あん摩";

  @Test
  void changingTheKindLosesNothing() {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      begin(visit);
      choose(page, "施術所（柔道整復）");
      field(page, "①入力項目").selectOption("契");
      fill(page, "②入力項目", "1190001234");
      choose(page, "健診実施機関等");
      field(page, "都道府県").selectOption("北海道");
      fill(page, "機関コード（7桁）", "0111887");
      assertThat(page.getByText("REG-018")).isVisible();
      choose(page, AHAKI);
      assertThat(page.getByText("見本鍼灸マッサージ院")).isVisible();
      choose(page, "健診実施機関等");
      assertThat(field(page, "機関コード（7桁）")).hasValue("0111887");
      choose(page, "施術所（柔道整復）");
      assertThat(field(page, "①入力項目").locator("option:checked")).hasText("契");
      assertThat(field(page, "②入力項目")).hasValue("1190001234");
      assertThat(field(page, "姓")).hasValue("見本");
    }
  }

  @Test
  void whoCorrectsTheAddressTypesTheRestOnlyOnce() {
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      begin(visit);
      choose(page, "助産所");
      field(page, "都道府県").selectOption("東京都");
      fill(page, "機関コード（7桁）", "9006640");
      fillTheRest(page, "wrong@example.jp");
      press(page, "登録");
      pressInDialog(page, "OK");
      press(page, "再送する");
      assertThat(page.getByRole(AriaRole.MAIN)).containsText("REG-071");
      visit.look("sent-too-soon");
      follow(page, "アドレスを直す");
      assertThat(page.getByText("見本助産院")).isVisible();
      assertThat(field(page, "姓")).hasValue("見本");
      assertThat(field(page, "メールアドレス（")).hasValue("wrong@example.jp");
      assertThat(field(page, "パスワード（大小")).hasValue("");
      visit.open("/");
      visit.open("/public/registration/register");
      assertThat(field(page, "姓")).hasValue("");
    }
  }

  @Test
  void ofSeveralInstitutionsOneHasToBeChosen() {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      begin(visit);
      choose(page, "健診実施機関等");
      assertThat(page.getByText("担当者の氏名を入力してください。").first()).isVisible();
      field(page, "都道府県").selectOption("東京都");
      fill(page, "機関コード（7桁）", "9900028");
      assertThat(page.getByRole(AriaRole.RADIOGROUP).getByText("該当する施設")).isVisible();
      fillTheRest(page, "unchosen@example.jp");
      press(page, "登録");
      assertThat(page.getByText("REG-017").first()).isVisible();
      visit.look("register-several-wrong");
      choose(page, "見本歯科医院");
      assertThat(page.locator(".m-lookup").getByText("1339900028")).isVisible();
    }
  }

  private static void begin(Visit visit) {
    visit.open("/public/registration/register");
    fill(visit.page(), "姓", "見本");
    fill(visit.page(), "名", "一郎");
  }

  private static void choose(Page page, String option) {
    page.getByLabel(Pattern.compile("^\\s*" + option)).check();
  }

  private static void fillTheRest(Page page, String address) {
    fill(page, "電話番号（", "0300000009");
    fill(page, "メールアドレス（", address);
    fill(page, "パスワード（大小", Applicant.PASSWORD);
    fill(page, "パスワード（確認用", Applicant.PASSWORD);
    field(page, "上記の利用規約に同意します").check();
  }
}
