package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.field;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What happens when the fund does not simply approve. */
class ReturnsTest {
  private static final Applicant ON_A_PC =
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
  private static final Applicant ON_A_PHONE =
      Applicant.judo(
          "基金",
          "花子",
          "協",
          "400034711",
          "協4000347-1-1",
          "柔道整復施術所（例）",
          "4089007126",
          "1968-02-29",
          "rei@example.jp");
  private static final Applicant REJECTED =
      Applicant.judo(
          "見本",
          "一郎",
          "協",
          "119000200",
          "協1190002-0-0",
          "サンプル柔整",
          "1180123456",
          "1959-11-03",
          "sample@example.jp");
  private static final String REMARK = "職員は4人ではありませんか。";

  @Test
  void isCorrectedWithDocumentsInsteadOfTheMatch() {
    walkThroughAReturn(Width.PC, ON_A_PC, EnrollmentGuide::confirmTheFacility, 0);
  }

  @Test
  void isCorrectedWithOneMoreDocument() {
    walkThroughAReturn(Width.PHONE, ON_A_PHONE, EnrollmentGuide::attachADocument, 1);
  }

  @Test
  void aRejectionNeedsTwoPeopleAndLetsTheClinicApplyAgain() {
    try (Visit visit = new Visit(Width.PHONE)) {
      ClinicGuide guide = new ClinicGuide(visit, REJECTED);
      guide.register();
      String first = apply(guide);
      atTheDesk("reviewer", desk -> desk.proposeRejection(first, REMARK));
      atTheDesk("approver", desk -> desk.confirmRejection(first));
      Assertions.assertThat(guide.mailSaying("審査の結果をお知らせします", first).text()).contains(REMARK);
      visit.open("/clinic/home/mypage");
      assertThat(visit.page().getByText(REMARK)).isVisible();
      visit.look("mypage-rejected");
      apply(guide);
      withdraw(visit);
    }
  }

  private static void walkThroughAReturn(
      Width width, Applicant who, Consumer<EnrollmentGuide> way, int documents) {
    try (Visit visit = new Visit(width)) {
      ClinicGuide guide = new ClinicGuide(visit, who);
      guide.register();
      visit.look("mypage-start");
      String receipt = applyFromADraft(visit, guide, way);
      atTheDesk("reviewer", desk -> desk.sendBack(receipt, REMARK));
      Assertions.assertThat(guide.mailSaying("修正をお願いします", receipt).text()).contains(REMARK);
      Assertions.assertThat(correct(visit, guide, documents)).isEqualTo(receipt);
      atTheDesk("reviewer", desk -> desk.approveFromTheQueue(receipt, documents + 1));
      visit.open("/clinic/home/mypage");
      assertThat(visit.page().getByText("手続きが完了しました")).isVisible();
      visit.look("mypage-completed");
    }
  }

  private static String apply(ClinicGuide guide) {
    guide.enrollment().openFromTheMenu();
    guide.enrollment().confirmTheFacilityIfAsked();
    return guide.enrollment().apply(2, 3);
  }

  private static String applyFromADraft(
      Visit visit, ClinicGuide guide, Consumer<EnrollmentGuide> way) {
    Page page = visit.page();
    guide.enrollment().openFromTheMenu();
    fill(page, "職員数", "2");
    assertThat(page.getByText("下書きを")).isVisible();
    visit.open("/clinic/enrollment/apply");
    assertThat(field(page, "職員数")).hasValue("2");
    way.accept(guide.enrollment());
    return guide.enrollment().apply(2, 3);
  }

  private static String correct(Visit visit, ClinicGuide guide, int sent) {
    Page page = visit.page();
    visit.open("/clinic/enrollment/status");
    visit.look("status-returned");
    visit.open("/clinic/home/mypage");
    assertThat(page.getByText("あなたの番です")).isVisible();
    visit.look("mypage-returned");
    follow(page, "修正して再申請する");
    assertThat(page.getByText(REMARK)).hasCount(2);
    assertThat(field(page, "申請台数")).hasValue("3");
    Attachments attachments = new Attachments(page);
    attachments.choose();
    assertThat(attachments.sent()).hasCount(sent);
    assertThat(attachments.sent().locator("img")).hasCount(sent);
    attachments.add(Scans.pdf("届出の控え.pdf", 1));
    assertThat(attachments.files()).hasCount(1);
    visit.look("enrollment-returned");
    return guide.enrollment().apply(4, 3);
  }

  private static void withdraw(Visit visit) {
    Page page = visit.page();
    visit.open("/clinic/enrollment/status");
    visit.look("status-open");
    press(page, "申請を取り下げる");
    assertThat(dialog(page)).containsText("取り下げると元に戻せません");
    visit.look("status-withdraw");
    pressInDialog(page, "取り下げる");
    assertThat(page.getByText("取下げ", new Page.GetByTextOptions().setExact(true))).isVisible();
    visit.look("status-withdrawn");
  }

  private static void atTheDesk(String role, Consumer<ReturnsDesk> work) {
    try (Visit visit = new Visit(Width.PC)) {
      ReturnsDesk desk = new ReturnsDesk(visit, role);
      work.accept(desk);
    }
  }
}
