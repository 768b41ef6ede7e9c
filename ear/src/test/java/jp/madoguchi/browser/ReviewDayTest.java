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
    String third = apply(Newcomer.HANDED_OVER);
    apply(Newcomer.NEXT_IN_TURN);
    try (Visit visit = new Visit(Width.PC)) {
      KeyboardDesk desk = KeyboardDesk.open(visit, "reviewer");
      desk.readWhatKeysThereAre();
      desk.goDownAndUp();
      desk.openTheCase(first);
      desk.claim();
      desk.writeANote("電話で確認済み");
      approveTogether(desk, first, second);
      desk.handOverTogether("承認", third);
      desk.openTheCase(second);
      desk.readTheDocument();
      propose(desk);
      desk.keys().press("q");
      desk.takeTheNext();
      desk.sendBack();
      desk.assertNoMouse();
    }
    try (Visit visit = new Visit(Width.PC)) {
      KeyboardDesk desk = KeyboardDesk.open(visit, "approver");
      desk.openTheCase(second);
      desk.keys().enter("[data-open='decision:rejection']");
      desk.keys().press("Control+Enter");
      assertThat(visit.page().getByText("却下の理由")).isVisible();
      desk.keys().press("q");
      desk.sendBackTogether(third);
      desk.keys().press("g");
      desk.keys().press("d");
      assertThat(visit.page()).hasURL(Pattern.compile("/office/figures/dashboard"));
      desk.assertNoMouse();
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

  /** Only the first is the reviewer's. */
  private static void approveTogether(KeyboardDesk desk, String first, String second) {
    Page page = desk.page();
    desk.keys().press("q");
    assertThat(page).hasURL(Pattern.compile("/office/review/queue"));
    desk.keys().enter("[data-open='bulk:approval']");
    desk.keys().enter("[id='bulk:approval:approve:button']");
    assertThat(page.locator(".m-errors")).containsText("REV-016");
    desk.tick(first, second);
    desk.keys().enter("[data-open='bulk:approval']");
    desk.keys().enter("[id='bulk:approval:approve:button']");
    assertThat(page.locator("[id='outcome']")).containsText("1件を承認しました。1件はできませんでした：");
    assertThat(page.locator("[id='outcome'] li")).hasCount(1);
    assertThat(page.locator("[id='outcome'] li")).containsText(second);
    assertThat(page.locator("[id='outcome'] li")).containsText("REV-003");
    desk.visit().look("review-together");
  }

  private static void propose(KeyboardDesk desk) {
    Page page = desk.page();
    Keys keys = desk.keys();
    desk.claim();
    keys.press("x");
    assertThat(page).hasURL(Pattern.compile("/office/review/reject"));
    keys.go("[id='reason:template:input']");
    keys.press("ArrowDown");
    keys.type("[id='reason:remark:input']", "届出をご確認ください。");
    keys.enter("[id='reason:check:button']");
    keys.enter("[id='reason:confirm:ok:button']");
    assertThat(page.getByText("別の承認者が確定するのを待っています")).isVisible();
    Assertions.assertThat(page.url()).contains("/office/review/case");
  }
}
