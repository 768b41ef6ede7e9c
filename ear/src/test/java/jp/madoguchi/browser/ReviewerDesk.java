package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A reviewer of the fund at work. */
final class ReviewerDesk {
  private final Visit visit;
  private final Page page;

  ReviewerDesk(Visit visit) {
    this.visit = visit;
    this.page = visit.page();
  }

  void signIn() {
    Portal.DemoUser reviewer = Portal.started().demoUser("reviewer");
    visit.open("/office/review/queue");
    visit.signIn(reviewer.name(), reviewer.password());
    assertThat(page).hasURL(Pattern.compile("/office/review/queue"));
  }

  void openFromTheQueue(String receipt) {
    visit.look("review-queue");
    follow(page, receipt);
    visit.look("review-case");
  }

  void claim() {
    press(page, "担当する");
    assertThat(page.getByText("あなたが担当しています")).isVisible();
  }

  void approve() {
    press(page, "承認する");
    visit.look("review-confirm");
    pressInDialog(page, "承認を確定する");
    assertThat(page.getByText("この申請は承認されました")).isVisible();
    visit.look("review-approved");
  }

  void lookAtEverythingInEnglish(String receipt) {
    visit.lookInEnglish("/office/review/queue", "review-queue");
    visit.lookInEnglish("/office/review/case?receipt=" + receipt, "review-case");
    visit.lookInEnglish("/office/signin/factor", "office-factor");
  }
}
