package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** A reviewer of the fund at work. */
final class ReviewerDesk {
  private static final List<String> ON_ONE_SCREEN =
      List.of(
          ".m-standing .m-actions",
          ".m-compare tbody tr:last-child",
          "[id='file:related:fold'] summary",
          "[id='file:notes:fold'] summary",
          "[id='file:history:fold'] summary");

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

  /**
   * What can be done, both sides of the comparison, and where related cases, notes and the time
   * line are unfolded: nobody has to scroll, and who does keeps in sight what can be done.
   *
   * @param more what else is on it
   */
  void assertOnOneScreen(String... more) {
    Stream.concat(ON_ONE_SCREEN.stream(), Stream.of(more)).forEach(this::assertInSight);
    page.mouse().wheel(0, Width.PC.height());
    page.waitForFunction("() => scrollY > 0");
    assertThat(page.locator(ON_ONE_SCREEN.get(0)).first()).isInViewport();
    page.mouse().wheel(0, -Width.PC.height());
    page.waitForFunction("() => scrollY === 0");
  }

  private void assertInSight(String part) {
    BoundingBox box = page.locator(part).first().boundingBox();
    Assertions.assertThat(box.y).as("top of %s", part).isNotNegative();
    Assertions.assertThat(box.y + box.height)
        .as("bottom of %s", part)
        .isLessThanOrEqualTo(Width.PC.height());
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
