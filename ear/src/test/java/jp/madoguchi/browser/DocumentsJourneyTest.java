package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.fill;
import static jp.madoguchi.browser.Fields.press;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** 書類を添付することで施設を確認: a clinic without the birth date at hand, and the reviewer who reads. */
class DocumentsJourneyTest {
  private static final Applicant WITH_DOCUMENTS =
      Applicant.judo(
          "加藤",
          "髙志",
          "契",
          "039010011",
          "契0390100-1-1",
          "加藤接骨院",
          "0389979219",
          "1979-07-01",
          "kato@example.jp");

  @Test
  void attachedOnAPhoneSentOnAPcReadOnBoth() {
    try (Visit pc = new Visit(Width.PC)) {
      ClinicGuide guide = new ClinicGuide(pc, WITH_DOCUMENTS);
      guide.register();
      attachOnThePhone(WITH_DOCUMENTS);
      guide.enrollment().openFromTheMenu();
      Attachments attachments = new Attachments(pc.page());
      attachments.choose();
      assertThat(attachments.files()).hasCount(2);
      attachments.assertShown();
      pc.look("evidence-attached");
      String receipt = guide.enrollment().apply(2, 3);
      read(receipt);
      Assertions.assertThat(guide.mailSaying("手続きが完了しました", receipt).text()).contains("資格確認アカウント管理");
    }
  }

  private static void attachOnThePhone(Applicant who) {
    try (Visit phone = new Visit(Width.PHONE)) {
      phone.open("/clinic/enrollment/apply");
      phone.signIn(who.address(), Applicant.PASSWORD);
      attach(phone);
    }
  }

  private static void attach(Visit visit) {
    Attachments attachments = new Attachments(visit.page());
    attachments.choose();
    press(visit.page(), "送信");
    assertThat(attachments.problem()).containsText("USE-010");
    attachments.add(
        Scans.pdf("承諾通知書.pdf", 2),
        Scans.pdfThatActs("動く書類.pdf"),
        new FilePayload("写真.heic", "image/heic", heic()),
        new FilePayload("全ページ.pdf", "application/pdf", new byte[13 << 20]));
    assertThat(attachments.problem()).containsText("「動く書類.pdf」");
    assertThat(attachments.problem()).containsText("互換性優先");
    assertThat(attachments.problem()).containsText("「全ページ.pdf」は10MBを超えています");
    assertThat(attachments.files()).hasCount(1);
    visit.look("evidence-refused");
    attachments.add(Scans.photograph("施術所.jpg"), Scans.photograph("余分.jpg"));
    assertThat(attachments.files()).hasCount(3);
    attachments.remove("余分.jpg");
    assertThat(attachments.files()).hasCount(2);
    assertThat(attachments.problem()).isEmpty();
    visit.look("evidence-attached");
  }

  private static byte[] heic() {
    byte[] file = new byte[64];
    byte[] start = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0};
    System.arraycopy(start, 0, file, 0, start.length);
    System.arraycopy(new byte[] {'m', 'i', 'f', '1', 'h', 'e', 'i', 'c'}, 0, file, 16, 8);
    return file;
  }

  private static void read(String receipt) {
    try (Visit visit = new Visit(Width.PC);
        Visit phone = new Visit(Width.PHONE)) {
      ReviewerDesk desk = new ReviewerDesk(visit);
      desk.signIn();
      desk.openFromTheQueue(receipt);
      lookThrough(visit.page());
      visit.look("evidence-viewer");
      openTheOriginal(visit.page());
      new ReviewerDesk(phone).signIn();
      phone.open("/office/review/case?receipt=" + receipt);
      phone.look("evidence-viewer");
      desk.claim();
      desk.assertOnOneScreen(".m-viewer-sheet", "[id='file:related:fold'] li");
      visit.look("review-one-screen");
      seesOnlyWhatDiffers(visit.page());
      desk.approve();
    }
  }

  /** The register knows another telephone. */
  private static void seesOnlyWhatDiffers(Page page) {
    Locator rows = page.locator(".m-compare tbody tr:visible");
    int all = rows.count();
    page.getByLabel("相違のある項目だけ").focus();
    page.keyboard().press("Space");
    assertThat(rows).hasCount(1);
    assertThat(rows).containsText("✕");
    assertThat(rows.locator(".m-tag-warning")).hasText("不一致");
    assertThat(rows.locator("td:nth-of-type(1) mark.m-differs").first()).isVisible();
    assertThat(rows.locator("td:nth-of-type(2) mark.m-differs").first()).isVisible();
    page.keyboard().press("Space");
    assertThat(rows).hasCount(all);
  }

  private static void lookThrough(Page page) {
    Locator picture = page.locator(".m-viewer-sheet img");
    assertDrawn(picture, 2000);
    assertThat(page.getByText("ウイルス検査 未設定").first()).isVisible();
    press(page, "次のページ");
    assertThat(picture).hasAttribute("alt", "承諾通知書.pdf 2 / 2");
    assertDrawn(picture, 2000);
    press(page, "拡大");
    assertThat(picture).hasAttribute("style", Pattern.compile("150%"));
    zoom(page);
    press(page, "前のページ");
    assertThat(picture).hasAttribute("alt", "承諾通知書.pdf 1 / 2");
    page.locator(".m-viewer-sheet").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(picture).hasAttribute("alt", "施術所.jpg 1 / 1");
    assertDrawn(picture, 877);
    page.keyboard().press("r");
    assertDrawn(picture, 620);
    press(page, "回転");
    assertDrawn(picture, 877);
    page.locator(".m-viewer-sheet").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(picture).hasAttribute("alt", "承諾通知書.pdf 1 / 2");
    assertDrawn(picture, 2000);
  }

  /** By keys and by the button; not below the size at the beginning. */
  private static void zoom(Page page) {
    Locator picture = page.locator(".m-viewer-sheet img");
    page.locator(".m-viewer-sheet").focus();
    page.keyboard().press("+");
    assertThat(picture).hasAttribute("style", Pattern.compile("200%"));
    page.keyboard().press("-");
    assertThat(picture).hasAttribute("style", Pattern.compile("150%"));
    for (int times = 0; times < 2; times++) {
      press(page, "縮小");
      assertThat(picture).hasAttribute("style", Pattern.compile("100%"));
    }
  }

  /** The picture has arrived and is so many dots high. */
  private static void assertDrawn(Locator picture, int height) {
    picture
        .page()
        .waitForFunction(
            "h => { const i = document.querySelector('.m-viewer-sheet img');"
                + " return i && i.complete && Math.abs(i.naturalHeight - h) < 3; }",
            height);
  }

  private static void openTheOriginal(Page page) {
    page.getByText("原本を開く", new Page.GetByTextOptions().setExact(true)).click();
    fill(page, "原本を開く理由", "画像では印影が読めないため");
    Download download = page.waitForDownload(() -> press(page, "原本をダウンロード"));
    Assertions.assertThat(download.suggestedFilename()).isEqualTo("承諾通知書.pdf");
  }
}
