package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Half an hour away from the form: the session is over, the draft is not. */
class ExpiredSessionTest {
  private static final Applicant INTERRUPTED =
      Applicant.judo(
          "中村",
          "直樹",
          "契",
          "349010000",
          "契3490100-0-0",
          "中村接骨院",
          "3489909945",
          "1964-05-03",
          "nakamura@example.jp");

  @Test
  void theDraftComesBackAfterTheNextSignIn() {
    try (Visit visit = new Visit(Width.PHONE)) {
      ClinicGuide guide = new ClinicGuide(visit, INTERRUPTED);
      Page page = visit.page();
      guide.register();
      guide.enrollment().openFromTheMenu();
      guide.enrollment().attachADocument();
      fill(page, "職員数", "4");
      page.waitForResponse(ExpiredSessionTest::keepsBoth, () -> fill(page, "申請台数", "7"));
      clock("advance=PT31M");
      try {
        press(page, "送信");
        assertThat(page.getByText("AUT-003")).isVisible();
        visit.look("signin-session-over");
        visit.signIn(INTERRUPTED.address(), Applicant.PASSWORD);
        assertThat(page).hasURL(Pattern.compile("/clinic/enrollment/apply"));
        assertThat(field(page, "書類を添付することで施設を確認")).isChecked();
        assertThat(field(page, "職員数")).hasValue("4");
        assertThat(field(page, "申請台数")).hasValue("7");
        assertThat(new Attachments(page).files()).hasCount(1);
        visit.look("enrollment-draft-back");
        press(page, "下書きを消す");
        assertThat(field(page, "職員数")).hasValue("");
        assertThat(page.getByText("下書きを消す")).hasCount(0);
        assertThat(new Attachments(page).files()).hasCount(1);
        field(page, "書類を添付することで施設を確認").check();
        guide.enrollment().apply(4, 7);
      } finally {
        clock("");
      }
    }
  }

  private static boolean keepsBoth(Response response) {
    String sent = response.request().postData();
    return sent != null
        && sent.contains("staffCount%3Ainput=4")
        && sent.contains("requestedAccounts%3Ainput=7");
  }

  private static void clock(String form) {
    Portal portal = Portal.started();
    Assertions.assertThat(portal.door().post("/dev/clock", form, "Origin", portal.address()))
        .extracting(answer -> answer.statusCode())
        .isEqualTo(200);
  }
}
