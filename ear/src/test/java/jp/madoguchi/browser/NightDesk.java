package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.follow;
import static jp.madoguchi.browser.Fields.followInTheMenu;
import static jp.madoguchi.browser.Fields.press;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** One of the fund's people at the results of the nightly reconciliation. */
record NightDesk(Visit visit) {
  private static final int NIGHT_MS = 120_000;

  void run() {
    Page page = visit.page();
    visit.open("/admin/jobs/jobs");
    Locator job = page.locator(".m-panel").filter(new Locator.FilterOptions().setHasText("夜間照合"));
    Fields.click(job.first().locator("button").first());
    pressInDialog(page, "実行する");
    assertThat(job.first().locator(".m-tag").first())
        .hasText("完了", new LocatorAssertions.HasTextOptions().setTimeout(NIGHT_MS));
  }

  /** The newest one, by the menu. */
  void openTheNewestRun() {
    Page page = visit.page();
    followInTheMenu(page, "夜間照合");
    assertThat(page.locator("canvas[role=img]")).isVisible();
    visit.lookAllRound("night-runs");
    page.locator("tbody th a").first().click();
    assertThat(page.locator("h1")).containsText("夜間照合");
    visit.lookAllRound("night-run");
  }

  String csv() {
    return file("不一致と変更の一覧（CSV）", download -> Files.readString(download.path()));
  }

  String pdf() {
    return file(
        "照合結果報告書（PDF）",
        download -> {
          try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(document);
          }
        });
  }

  private String file(String link, Reader reader) {
    Page page = visit.page();
    try {
      return reader.read(page.waitForDownload(() -> follow(page, link)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From a run: its discrepancies of a kind, and of these the one of an institution. */
  void openTheDiscrepancy(String kind, String number) {
    Page page = visit.page();
    follow(page, kind);
    visit.lookAllRound("night-discrepancies");
    page.locator("tr").filter(new Locator.FilterOptions().setHasText(number)).locator("a").click();
    assertThat(page.locator("main")).containsText(number);
  }

  void refusesWithoutANote() {
    press(visit.page(), "対応済みにする");
    pressInDialog(visit.page(), "対応済みを確定する");
    assertThat(visit.page().locator(".m-errors")).containsText("REC-002");
    visit.lookAllRound("night-discrepancy-errors");
  }

  void settle(String note) {
    decide(note, "対応済みにする", "対応済みを確定する", "対応済");
  }

  void propose(String note) {
    decide(note, "施設の廃止を提案する", "提案を確定する", "廃止の確認待ち");
  }

  private void decide(String note, String button, String confirmation, String state) {
    Page page = visit.page();
    Fields.fill(page, "対応の内容", note);
    press(page, button);
    visit.look("night-" + confirmation);
    pressInDialog(page, confirmation);
    assertThat(page.locator(".m-tag").first()).hasText(state);
    visit.lookAllRound("night-discrepancy-" + state);
  }

  void confirm() {
    Page page = visit.page();
    press(page, "廃止を確定する");
    visit.look("night-confirm");
    pressInDialog(page, "廃止する");
    assertThat(page.locator(".m-tag").first()).hasText("対応済");
    visit.lookAllRound("night-discrepancy-closed");
  }

  private interface Reader {
    String read(Download download) throws IOException;
  }
}
