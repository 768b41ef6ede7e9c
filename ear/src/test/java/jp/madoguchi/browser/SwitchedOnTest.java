package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.follow;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.shared.InstitutionKind;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a fund can switch on: the portal approves by itself, and approvals can be undone. */
class SwitchedOnTest {
  private static final Applicant LEFT_TO_PEOPLE =
      Applicant.judo(
          "基金",
          "太郎",
          "契",
          "012345678",
          "契0123456-7-8",
          "見本整骨院",
          "0189003341",
          "1975-12-31",
          "mihon@example.jp");

  @Test
  @Tag("long")
  void thePortalApprovesWhatAgreesAndPeopleCanThinkAgain() {
    Path run = Path.of(System.getProperty("portal.run") + "-instead");
    String options =
        "-Dmadoguchi.straight.through=JUDO_CLINIC=0 -Dmadoguchi.issue.delay.seconds=3600";
    try (Portal.Instead instead = Portal.instead(run, 100, options);
        Visit fund = new Visit(Width.PC)) {
      Applicant agreeing = GuideReaders.of(InstitutionKind.JUDO_CLINIC, Width.PC);
      ClinicGuide guide = new ClinicGuide(fund, agreeing);
      String receipt = apply(agreeing);
      String left = apply(LEFT_TO_PEOPLE);

      ReviewerDesk desk = new ReviewerDesk(fund);
      desk.signIn();
      think(fund, desk, left);
      seesWhatThePortalDecided(fund, receipt);
      // The time for second thoughts is over.
      Portal.started().advance("PT61M");
      Assertions.assertThat(guide.mailSaying("手続きが完了しました", receipt).text()).contains("資格確認アカウント管理");
    }
  }

  /** Every ten seconds it looks at what has come. */
  private static void seesWhatThePortalDecided(Visit fund, String receipt) {
    Locator rows = fund.page().locator("table:has(caption) tbody tr");
    Eventually.holds(
        "the portal has approved " + receipt,
        () -> {
          fund.open("/office/review/queue?show=done");
          return rows.count() > 0;
        });
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("システム");
    follow(fund.page(), receipt);
    assertThat(fund.page().getByText("自動承認")).isVisible();
    fund.look("review-straight");
  }

  private static String apply(Applicant who) {
    try (Visit visit = new Visit(Width.PC)) {
      ClinicGuide guide = new ClinicGuide(visit, who);
      guide.register();
      guide.enrollment().openFromTheMenu();
      guide.enrollment().confirmTheFacility();
      return guide.enrollment().apply(2, 3);
    }
  }

  private static void think(Visit fund, ReviewerDesk desk, String receipt) {
    Page page = fund.page();
    desk.openFromTheQueue(receipt);
    desk.claim();
    desk.approve();
    assertThat(page.getByText("アカウントはまだ発行していません")).isVisible();
    Keys keys = new Keys(fund);
    keys.switchOn();
    keys.press("u");
    assertThat(page.getByText("あなたが担当しています")).isVisible();
    fund.look("review-undone");
  }
}
