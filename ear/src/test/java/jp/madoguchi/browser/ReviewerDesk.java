package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A reviewer of the fund at work. */
final class ReviewerDesk {
  private final Visit visit;
  private final Page page;
  private final Looks looks;

  ReviewerDesk(Visit visit) {
    this(visit, Looks.EVERYWHERE);
  }

  ReviewerDesk(Visit visit, Looks looks) {
    this.visit = visit;
    this.page = visit.page();
    this.looks = looks;
  }

  void signIn() {
    Portal.DemoUser reviewer = Portal.started().demoUser("reviewer");
    visit.open("/office/review/queue");
    visit.signIn(reviewer.name(), reviewer.password());
    assertThat(page).hasURL(Pattern.compile("/office/review/queue"));
  }

  void openFromTheQueue(String receipt) {
    look("review-queue");
    follow(page, receipt);
    look("review-case");
  }

  void claim() {
    press(page, "担当する");
    assertThat(page.getByText("あなたが担当しています")).isVisible();
  }

  void approve() {
    press(page, "承認する");
    assertThat(dialog(page)).isVisible();
    look("review-confirm");
    pressInDialog(page, "承認を確定する");
    assertThat(page.getByText("この申請は承認されました")).isVisible();
    look("review-approved");
  }

  private void look(String name) {
    if (looks == Looks.EVERYWHERE) {
      visit.look(name);
    }
  }

  void lookAtEverythingInEnglish(String receipt) {
    visit.lookInEnglish("/office/review/queue", "review-queue");
    visit.lookInEnglish("/office/review/case?receipt=" + receipt, "review-case");
    visit.lookInEnglish("/office/signin/factor", "office-factor");
  }
}
