package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.button;
import static jp.madoguchi.browser.Fields.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** 書類を添付することで施設を確認します: that part of the form. */
record Attachments(Page page) {
  void choose() {
    field(page, "書類を添付することで施設を確認").check();
    assertThat(field(page, "生年月日")).isHidden();
  }

  void add(FilePayload... files) {
    field(page, "証拠書類の添付").setInputFiles(files);
  }

  /** While the file is on its way a bar and a line say so. */
  void addWithProgress(FilePayload file) {
    AtomicReference<Route> held = new AtomicReference<>();
    page.route(
        Pattern.compile("/clinic/enrollment/evidence\\?"),
        route -> {
          if (route.request().method().equals("POST")) {
            held.set(route);
          } else {
            route.resume();
          }
        });
    add(file);
    assertThat(page.locator(".m-upload-going progress")).isVisible();
    assertThat(page.locator(".m-upload-says")).hasText("「" + file.name + "」を送信しています。 (1 / 1)");
    page.waitForCondition(() -> held.get() != null);
    held.get().resume();
    page.unrouteAll();
    assertThat(page.locator(".m-upload-going")).isHidden();
    assertThat(page.locator(".m-upload-says")).hasText("1ファイルを添付しました。");
  }

  void remove(String name) {
    button(page, "削除 " + name).click();
    assertThat(button(page, "削除 " + name)).hasCount(0);
  }

  /** What is attached so far. */
  Locator files() {
    return page.locator(".m-files:not(.m-upload-sent) li");
  }

  /** The picture of each has arrived. */
  void assertShown() {
    page.waitForFunction(
        "() => [...document.querySelectorAll('.m-files img')]"
            + ".every(i => i.complete && i.naturalWidth > 50)");
    assertThat(files().locator("img")).hasCount(files().count());
  }

  /** What the returned application has already. */
  Locator sent() {
    return page.locator(".m-upload-sent li");
  }

  Locator problem() {
    return page.locator("[id='enrollment:evidence:error']");
  }
}
