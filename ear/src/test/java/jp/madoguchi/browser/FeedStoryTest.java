package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.FeedDesk.isSoon;
import static jp.madoguchi.browser.FeedDesk.upload;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.madoguchi.dev.InventedInstitutions;
import jp.madoguchi.registry.CheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A feed with errors, corrected, released by a second person, and taken back. */
class FeedStoryTest {
  private static final long SEED = 20260401;

  /** So many that nobody waits for the end. */
  private static final int LARGE = 60_000;

  /** Neither at the beginning nor at the end. */
  private static final Pattern PROGRESS =
      Pattern.compile("[1-9][0-9,]*行（[1-9][0-9]?%）、残り約\\d+[秒分]");

  private static final int ROWS = 6;

  private static final String LIST = "機関コード,機関種別,機関名,郵便番号,電話番号,機関所在地,ホームページ,経営主体\r\n";

  @ParameterizedTest
  @EnumSource
  void isCorrectedReleasedByAnotherAndTakenBack(Width width) throws IOException {
    String name = "取込健診センター" + width.pixels();
    String good = LIST + String.join("", rows(width, name));
    Portal.DemoUser operator = Portal.started().demoUser("operator");
    Portal.DemoUser second = Portal.started().secondDemoUser("operator");
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      visit.open("/office/registry/feeds");
      visit.signIn(operator.name(), operator.password());
      assertThat(page).hasURL(Pattern.compile("/office/registry/feeds"));
      press(page, "アップロードして検査する");
      assertThat(page.getByText(Pattern.compile("FEED-020")).first()).isVisible();
      visit.lookAllRound("feeds-refused");

      String bad = "1329800014,特定健診,=cmd|' /C calc'!A0,,,,,\r\n";
      upload(page, LIST + bad.repeat(150));
      isSoon(page, "誤りあり");
      assertThat(page.locator(".m-table").first().locator("tbody tr")).hasCount(100);
      visit.look("feed-errors");
      Screens.focusIsVisible(page, "feed-errors");
      Download csv = page.waitForDownload(() -> follow(page, "すべての誤りをCSVでダウンロード"));
      String text = Files.readString(csv.path(), StandardCharsets.UTF_8);
      assertTrue(text.contains(",'=cmd"), text);
      assertEquals(150, text.lines().filter(line -> line.contains("FEED-004")).count());
      assertFalse(text.contains(",=cmd"), text);

      visit.open("/office/registry/feeds");
      upload(page, good.getBytes(Charset.forName("windows-31j")));
      isSoon(page, "反映待ち");
      assertThat(said(page, "文字コード")).hasText("Shift_JIS（Windows-31J）");
      assertThat(said(page, "行数")).hasText(Integer.toString(ROWS));
      assertThat(said(page, "新規")).hasText(Integer.toString(ROWS));
      Locator sample = page.getByRole(AriaRole.REGION).locator("tbody tr");
      assertThat(sample).hasCount(5);
      assertThat(sample.first()).containsText(name);
      assertThat(page.locator(".m-hindered")).containsText("アップロードした人は自分で反映できません。別の担当者が反映してください。");
      visit.lookAllRound("feed-waiting");
    }
    String number = release(width, second);
    rollBack(width, operator, number);
  }

  @Test
  void aCheckShowsHowFarItIsAndCanBeGivenUp() {
    String large = new String(InventedInstitutions.feed(SEED, LARGE), StandardCharsets.UTF_8);
    Portal.DemoUser operator = Portal.started().demoUser("operator");
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      visit.open("/office/registry/feeds");
      visit.signIn(operator.name(), operator.password());
      upload(page, large);
      assertThat(page.locator("#check-progress")).isVisible();
      assertThat(page.getByText(PROGRESS)).isVisible();
      visit.look("feed-checking");
      press(page, "検査をやめる");
      isSoon(page, "取下げ");
    }
  }

  /** Of institutions that the register does not know before. */
  private static List<String> rows(Width width, String name) {
    return IntStream.range(0, ROWS)
        .mapToObj(i -> "132%04d0%d".formatted(width.pixels(), i))
        .map(nine -> nine + CheckDigit.of(nine) + ",特定健診," + name + ",,,,,\r\n")
        .toList();
  }

  /** What stands beside a word in the summary. */
  private static Locator said(Page page, String word) {
    return page.locator(".m-summary-row")
        .filter(new Locator.FilterOptions().setHas(page.locator("dt:text-is('" + word + "')")))
        .locator("dd");
  }

  private static String release(Width width, Portal.DemoUser second) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      visit.open("/office/registry/feeds");
      visit.signIn(second.name(), second.password());
      visit.look("feeds");
      lookAtTheErrorsInEnglish(visit);
      visit.open("/office/registry/feeds?lang=ja");
      page.locator("tbody th a").first().click();
      assertThat(page.getByText("見当たらない").first()).isVisible();
      press(page, "反映する");
      pressInDialog(page, "反映を確定する");
      assertThat(page.getByText(Pattern.compile("FEED-012")).first()).isVisible();
      visit.look("feed-reason");
      Fields.fill(page, "理由", "見本の一覧と入れ替えるため");
      press(page, "反映する");
      visit.look("feed-confirm");
      pressInDialog(page, "反映を確定する");
      isSoon(page, "現在の台帳");
      visit.look("feed-released");
      return page.url().replaceFirst(".*number=", "");
    }
  }

  /** Nothing is chosen, no reason is given. */
  private static void lookAtTheErrorsInEnglish(Visit visit) {
    Page page = visit.page();
    visit.open("/office/registry/feeds?lang=en");
    press(page, "Upload and check");
    assertThat(page.getByText(Pattern.compile("FEED-020")).first()).isVisible();
    visit.lookAllRound("feeds-refused");
    Fields.click(page.locator("tbody th a").first());
    press(page, "Release");
    pressInDialog(page, "Confirm release");
    assertThat(page.getByText(Pattern.compile("FEED-012")).first()).isVisible();
    visit.lookAllRound("feed-reason");
  }

  private static void rollBack(Width width, Portal.DemoUser operator, String number) {
    try (Visit visit = new Visit(width)) {
      Page page = visit.page();
      visit.open("/office/registry/feed?number=" + number);
      visit.signIn(operator.name(), operator.password());
      press(page, "反映を取り消す");
      pressInDialog(page, "取消しを確定する");
      isSoon(page, "反映取消し");
      visit.look("feed-rolled-back");
      visit.lookInEnglish("/office/registry/feeds", "feeds");
      visit.lookInEnglish("/office/registry/feed?number=" + number, "feed");
    }
  }
}
