package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A reviewer's day and an approver's second look by the keyboard alone. */
class ReviewDayTest {
  @Test
  void needsNoMouse() {
    String first = apply(Newcomer.APPROVED_AT_ONCE);
    String second = apply(Newcomer.SEEN_BY_TWO);
    try (Visit visit = new Visit(Width.PC)) {
      Keys keys = new Keys(visit);
      keys.signIn("reviewer");
      keys.switchOn();
      open(visit, keys, first);
      keys.press("c");
      assertThat(visit.page().getByText("あなたが担当しています")).isVisible();
      writeANote(visit.page(), keys);
      keys.press("q");
      approveTogether(visit, keys, first, second);
      open(visit, keys, second);
      propose(visit.page(), keys);
      Assertions.assertThat(keys.mice()).isZero();
    }
    try (Visit visit = new Visit(Width.PC)) {
      Keys keys = new Keys(visit);
      keys.signIn("approver");
      keys.switchOn();
      open(visit, keys, second);
      keys.enter("[data-open='decision:rejection']");
      keys.enter("[id='decision:rejection:reject:button']");
      assertThat(visit.page().getByText("却下の理由")).isVisible();
      Assertions.assertThat(keys.mice()).isZero();
    }
  }

  private static String apply(Newcomer who) {
    try (Visit visit = new Visit(Width.PC)) {
      ScreensOfTheClinic clinic = new ScreensOfTheClinic(visit, who, "ja");
      clinic.register();
      clinic.signIn(Newcomer.PASSWORD);
      return clinic.apply();
    }
  }

  /** By the search field, on the list. */
  private static void open(Visit visit, Keys keys, String receipt) {
    assertThat(visit.page()).hasURL(Pattern.compile("/office/review/queue"));
    keys.press("/");
    keys.type("[id='filter:words:input']", receipt);
    keys.press("Enter");
    assertThat(visit.page()).hasURL(Pattern.compile("words=" + receipt));
    keys.press("j");
    keys.press("Enter");
    assertThat(visit.page()).hasURL(Pattern.compile("/office/review/case"));
    assertThat(visit.page().locator("h1")).containsText(receipt);
  }

  private static void writeANote(Page page, Keys keys) {
    keys.press("m");
    keys.type("[id='file:notes:note:input']", "電話で確認済み");
    keys.enter("[id='file:notes:write:button']");
    assertThat(page.locator("[id='file:notes:fold']")).containsText("電話で確認済み");
  }

  /** Only the first is the reviewer's. */
  private static void approveTogether(Visit visit, Keys keys, String first, String second) {
    Page page = visit.page();
    assertThat(page).hasURL(Pattern.compile("/office/review/queue"));
    keys.enter("[data-open='bulk:approval']");
    keys.enter("[id='bulk:approval:approve:button']");
    assertThat(page.locator(".m-errors")).containsText("REV-016");
    for (String receipt : new String[] {first, second}) {
      keys.go("input[value^='" + receipt + "']");
      keys.press("Space");
    }
    keys.enter("[data-open='bulk:approval']");
    keys.enter("[id='bulk:approval:approve:button']");
    assertThat(page.locator("[id='outcome']")).containsText("1件を承認しました。");
    assertThat(page.locator("[id='outcome'] li")).hasCount(1);
    assertThat(page.locator("[id='outcome'] li")).containsText(second);
    assertThat(page.locator("[id='outcome'] li")).containsText("REV-003");
    visit.look("review-together");
  }

  private static void propose(Page page, Keys keys) {
    keys.press("c");
    assertThat(page.getByText("あなたが担当しています")).isVisible();
    keys.press("x");
    assertThat(page).hasURL(Pattern.compile("/office/review/reject"));
    keys.go("[id='reason:template:input']");
    keys.press("ArrowDown");
    keys.type("[id='reason:remark:input']", "届出をご確認ください。");
    keys.enter("[id='reason:check:button']");
    keys.enter("[id='reason:confirm:ok:button']");
    assertThat(page.getByText("別の承認者が確定するのを待っています")).isVisible();
  }
}
