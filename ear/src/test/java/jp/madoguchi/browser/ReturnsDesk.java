package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A reviewer or an approver who does not simply approve. */
final class ReturnsDesk {
  private final Visit visit;
  private final Page page;
  private final ReviewerDesk desk;

  ReturnsDesk(Visit visit, String role) {
    this.visit = visit;
    this.page = visit.page();
    this.desk = new ReviewerDesk(visit);
    Portal.DemoUser user = Portal.started().demoUser(role);
    visit.open("/office/review/queue");
    visit.signIn(user.name(), user.password());
  }

  void sendBack(String receipt, String remark) {
    desk.openFromTheQueue(receipt);
    desk.claim();
    follow(page, "差し戻す");
    press(page, "差し戻す内容を確認する");
    assertThat(page.getByText("理由を選択してください").first()).isVisible();
    visit.look("review-return-wrong");
    choose("職員数または申請台数");
    fill(page, "補足", remark);
    field(page, "職員数").check();
    press(page, "差し戻す内容を確認する");
    assertThat(dialog(page)).containsText(remark);
    visit.look("review-return-confirm");
    pressInDialog(page, "差し戻す");
    assertThat(page.getByText("差戻しの理由")).isVisible();
    visit.look("review-returned");
  }

  void proposeRejection(String receipt, String remark) {
    desk.openFromTheQueue(receipt);
    desk.claim();
    // Without documents there is room for all of it.
    desk.assertOnOneScreen(
        "[id='file:related:fold'] li",
        "[id='file:notes:write:button']",
        "[id='file:history:fold'] li:last-child");
    follow(page, "却下を提案する");
    choose("次の内容をご確認ください。");
    fill(page, "補足", remark);
    press(page, "提案の内容を確認する");
    assertThat(dialog(page)).containsText(remark);
    dialog(page).locator("summary").click();
    assertThat(dialog(page).locator(".m-letter")).containsText(remark);
    visit.look("review-reject-confirm");
    pressInDialog(page, "却下を提案する");
    assertThat(page.getByText("別の承認者が確定するのを待っています")).isVisible();
    visit.look("review-proposed");
  }

  void confirmRejection(String receipt) {
    desk.openFromTheQueue(receipt);
    visit.lookAllRound("review-rejection-proposed");
    press(page, "却下を確定する");
    assertThat(dialog(page)).containsText("取り消すことはできません");
    visit.lookAllRound("review-rejection-confirm");
    pressInDialog(page, "却下を確定する");
    assertThat(page.getByText("却下の理由")).isVisible();
    visit.look("review-rejected");
  }

  void approveFromTheQueue(String receipt, int documents) {
    desk.openFromTheQueue(receipt);
    assertThat(page.locator("[id='original:document:input'] option:not([value=''])"))
        .hasCount(documents);
    assertThat(page.getByText("前回の差戻し")).isVisible();
    desk.claim();
    desk.assertOnOneScreen(".m-viewer-sheet");
    desk.approve();
  }

  /** The reason that begins with these words. */
  private void choose(String words) {
    String label =
        field(page, "理由").locator("option").allInnerTexts().stream()
            .filter(text -> text.startsWith(words))
            .findFirst()
            .orElseThrow();
    field(page, "理由").selectOption(new SelectOption().setLabel(label));
  }
}
