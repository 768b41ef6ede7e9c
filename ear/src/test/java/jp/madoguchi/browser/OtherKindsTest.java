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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registration of あはき, 健診実施機関等 and 助産所; 柔道整復 has the whole journey. */
class OtherKindsTest {
  private static final String AHAKI = "施術所（あん摩";

  @ParameterizedTest
  @CsvSource({
    "PC, 契1190001234, 1190001234, 見本鍼灸マッサージ院, ahaki1@example.jp",
    "PHONE, ２７９０００４５６７, 2790004567, 出張専門見本治療院, ahaki2@example.jp"
  })
  void anAhakiClinic(Width width, String typed, String number, String name, String address) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      begin(visit);
      choose(page, AHAKI);
      assertThat(field(page, "①入力項目")).isHidden();
      fill(page, "②入力項目（登録記号番号の数字10桁）", typed);
      assertThat(page.getByText(name)).isVisible();
      visit.look("register-ahaki");
      complete(visit, address, AHAKI, "登録記号番号", number, "施術所名", name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PC, 見本薬局, 1349900028, kenshin1@example.jp",
    "PHONE, 見本歯科医院, 1339900028, kenshin2@example.jp"
  })
  void aCheckupProviderChosenByName(Width width, String name, String code, String address) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      begin(visit);
      choose(page, "健診実施機関等");
      assertThat(page.getByText("担当者の氏名を入力してください。").first()).isVisible();
      field(page, "都道府県").selectOption("東京都");
      fill(page, "機関コード（7桁）", "9900028");
      assertThat(page.getByRole(AriaRole.RADIOGROUP).getByText("該当する施設")).isVisible();
      visit.look("register-several");
      fillTheRest(page, address);
      press(page, "登録");
      assertThat(page.getByText("REG-017").first()).isVisible();
      choose(page, name);
      assertThat(page.locator(".m-lookup").getByText(code)).isVisible();
      visit.look("register-checkup");
      confirm(visit, address, "健診実施機関等", "機関コード", code, "機関名", name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PC, 東京都, 9006640, 1359006640, 見本助産院, josan1@example.jp",
    "PHONE, 大阪府, ９００７７７１, 2759007771, 見本第二助産院, josan2@example.jp"
  })
  void aMidwiferyHome(
      Width width, String prefecture, String seven, String code, String name, String address) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      begin(visit);
      choose(page, "助産所");
      field(page, "都道府県").selectOption(prefecture);
      fill(page, "機関コード（7桁）", seven);
      assertThat(page.getByText(name)).isVisible();
      complete(visit, address, "助産所", "機関コード", code, "助産所名", name);
    }
  }

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

  private static void complete(Visit visit, String address, String... lines) {
    fillTheRest(visit.page(), address);
    confirm(visit, address, lines);
  }

  private static void confirm(Visit visit, String address, String... lines) {
    Page page = visit.page();
    press(page, "登録");
    for (String line : lines) {
      assertThat(dialog(page)).containsText(line);
    }
    pressInDialog(page, "OK");
    assertThat(page).hasURL(Pattern.compile("/public/registration/sent"));
    Locator main = page.getByRole(AriaRole.MAIN);
    assertThat(main).containsText(address.substring(0, 2) + "***@example.jp");
    assertThat(main).containsText("メールアドレス登録確認メール");
    visit.look("sent");
    press(page, "再送する");
    assertThat(main).containsText("REG-071");
    visit.look("sent-too-soon");
    page.navigate(Portal.started().mailbox().newest(address, "メールアドレス登録確認メール").link());
    press(page, "登録を完了する");
    assertThat(main).containsText("ユーザー登録が完了しました");
    follow(page, "ログイン");
    visit.signIn(address, Applicant.PASSWORD);
    assertThat(page).not().hasURL(Pattern.compile("/public/"));
  }
}
