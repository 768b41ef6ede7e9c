package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What helps while somebody fills in a form. */
class FillingInTest {
  private static final String MAIL = "メールアドレス（";

  private static final String NOBODYS_BIRTH_DATES =
      """
      2019-04-30      2019年（平成31年）4月30日
      2019-05-01      2019年（令和元年）5月1日
      平成31年4月30日 2019年（平成31年）4月30日
      平成31年5月1日
      令和元年4月30日
      令和元年5月1日  2019年（令和元年）5月1日
      R1.5.1          2019年（令和元年）5月1日
      1989/1/7        1989年（昭和64年）1月7日
      19890108        1989年（平成元年）1月8日
      昭和64年1月8日
      １９８９－０１－０７ 1989年（昭和64年）1月7日
      1926-12-24      1926年（大正15年）12月24日
      昭和元年12月25日 1926年（昭和元年）12月25日
      大正元年7月30日 1912年（大正元年）7月30日
      1912.7.29       1912年（明治45年）7月29日
      明治6年1月1日   1873年（明治6年）1月1日
      1872-12-31
      1990-02-30
      元年1月1日
      1990-1
      h2-1-1          1990年（平成2年）1月1日
      abc
      """;

  @Test
  void aFieldThatIsBeingCorrectedIsNotRedAnyLonger() {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      visit.open("/public/registration/register");
      press(page, "登録");
      Controls controls = new Controls(page);
      Locator wrong = controls.byId("register:familyName:error");
      assertThat(wrong).containsText("姓を入力してください");
      fill(page, "姓", "山田");
      assertThat(wrong).isEmpty();
      Assertions.assertThat(field(page, "姓").getAttribute("aria-invalid")).isNull();
      assertThat(controls.byId("register:givenName:error")).containsText("名を入力してください");
    }
  }

  @Test
  void theSummaryLosesALineWithEachErrorThatIsMended() {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      visit.open("/public/registration/register");
      press(page, "登録");
      Locator lines = page.locator(".m-errors li");
      Locator first = lines.filter(new Locator.FilterOptions().setHasText("姓を入力してください"));
      assertThat(first).hasCount(1);
      int all = lines.count();
      fill(page, "姓", "山田");
      assertThat(first).hasCount(0);
      assertThat(lines).hasCount(all - 1);
      assertThat(field(page, "姓")).isFocused();
      visit.look("register-mending");
    }
  }

  @Test
  void theSummaryGoesWithItsLastLine() {
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      Portal.DemoUser auditor = Portal.started().demoUser("auditor");
      visit.open("/admin/audit/trail");
      visit.signIn(auditor.name(), auditor.password());
      visit.open("/admin/audit/trail");
      Controls controls = new Controls(page);
      controls.fill("filter:from", "someday");
      controls.pressInVain("filter:search");
      assertThat(page).hasTitle(Pattern.compile("^エラー"));
      controls.fill("filter:from", "2026-11-22");
      assertThat(page.locator(".m-errors .m-banner")).hasCount(0);
      assertThat(controls.input("filter:from")).isFocused();
      assertThat(page).not().hasTitle(Pattern.compile("^エラー"));
    }
  }

  @Test
  void theRequiredItemsHaveShortNames() {
    try (Visit visit = new Visit(Width.PC)) {
      visit.open("/public/registration/register");
      Locator items = visit.page().locator(".m-required-list button");
      Assertions.assertThat(items.allInnerTexts())
          .contains("電話番号", "メールアドレス", "パスワード", "パスワード（確認用）");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "taro@gmial.com, taro@gmail.com",
    "taro@docomo.ne.jo, taro@docomo.ne.jp",
    "taro@ezwed.ne.jp, taro@ezweb.ne.jp",
    "taro@yaho.co.jp, taro@yahoo.co.jp"
  })
  void aLikelySlipInTheMailAddressIsPointedOut(String typed, String meant) {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      visit.open("/public/registration/register");
      fill(page, MAIL, typed);
      assertThat(page.getByText("もしかして " + meant + " ですか。")).isVisible();
      visit.look("register-slip");
      press(page, "このアドレスにする");
      assertThat(field(page, MAIL)).hasValue(meant);
      assertThat(field(page, MAIL)).isFocused();
      assertThat(page.getByText("もしかして")).isHidden();
    }
  }

  @Test
  void anAddressOfOnesOwnIsNoSlip() {
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      page.clock().install();
      visit.open("/public/registration/register");
      for (String right :
          new String[] {"a@gmail.com", "a@ymail.com", "a@clinic.example.jp", "a@"}) {
        fill(page, MAIL, right);
        page.clock().fastForward(1_000);
        assertThat(page.locator("#didYouMean")).isEmpty();
      }
    }
  }

  /** On the first and the last day of an era, in any spelling; of what is no date, nothing. */
  @Test
  void aBirthDateIsShownInBothCalendarsWhileItIsTyped() {
    try (Visit visit = new Visit(Width.PHONE)) {
      ScreensOfTheClinic clinic = new ScreensOfTheClinic(visit, Newcomer.COUNTING_YEARS, "ja");
      clinic.register();
      clinic.signIn(Newcomer.PASSWORD);
      visit.open("/clinic/enrollment/apply");
      Controls controls = new Controls(visit.page());
      visit
          .page()
          .waitForResponse(
              answer -> answer.request().method().equals("POST"),
              () -> controls.choose("enrollment:verification", "REGISTRY_MATCH"));
      Locator shown = controls.byId("bothCalendars");
      List<String> sent = new ArrayList<>();
      visit.page().onRequest(request -> sent.add(request.url()));
      for (String line : NOBODYS_BIRTH_DATES.lines().toList()) {
        String[] sides = line.split(" +");
        // Nobody's, so it is not looked for in what the portal leaves behind.
        controls.input("enrollment:birthDate").fill(sides[0]);
        assertThat(shown).hasText(sides.length > 1 ? sides[1] : "");
      }
      Assertions.assertThat(sent).isEmpty();
      assertThat(shown).hasAttribute("role", "status");
      controls.input("enrollment:birthDate").fill("昭和64年1月7日");
      visit.look("enrollment-both-calendars");
      visit.open("/clinic/enrollment/apply?lang=en");
      controls.choose("enrollment:verification", "REGISTRY_MATCH");
      controls.input("enrollment:birthDate").fill("1989-01-08");
      assertThat(shown).hasText("1989-1-8 (Heisei 1)");
      visit.look("enrollment-both-calendars");
    }
  }

  @Test
  void theHeaderTakesTwoLinesOnAPhoneAndUnfoldsItsMenu() {
    try (Visit visit = new Visit(Width.PHONE)) {
      Page page = visit.page();
      Portal.DemoUser operator = Portal.started().demoUser("operator");
      visit.open("/office/review/queue");
      visit.signIn(operator.name(), operator.password());
      Assertions.assertThat(page.locator(".m-header").boundingBox().height).isLessThan(120);
      Locator entry = page.locator("#menu a").first();
      assertThat(entry).isHidden();
      Fields.click(page.locator(".m-menu-button"));
      assertThat(entry).isVisible();
      assertThat(page.locator(".m-menu-button")).hasAttribute("aria-expanded", "true");
      visit.lookAllRound("menu-open");
    }
  }

  @Test
  void theFileFieldSpeaksTheLanguageOfThePage() {
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      Portal.DemoUser operator = Portal.started().demoUser("operator");
      visit.open("/office/registry/feeds");
      visit.signIn(operator.name(), operator.password());
      visit.open("/office/registry/feeds");
      assertThat(page.locator(".m-file-button")).hasText("ファイルを選択");
      assertThat(page.locator(".m-file-name")).hasText("選択されていません");
      assertThat(page.locator("#file")).hasCSS("opacity", "0");
      page.locator("#file").setInputFiles(Scans.pdf("施術所.csv", 1));
      assertThat(page.locator(".m-file-name")).hasText("施術所.csv");
      page.locator("#file").focus();
      visit.lookAllRound("file-chosen");
    }
  }

  @Test
  void theFundsPeopleBeginAtTheirDesk() {
    try (Visit visit = new Visit(Width.PC)) {
      Portal.DemoUser auditor = Portal.started().demoUser("auditor");
      visit.open("/office/review/queue");
      visit.signIn(auditor.name(), auditor.password());
      visit.open("/");
      Assertions.assertThat(visit.page().url()).contains("/office/figures/dashboard");
    }
  }
}
