package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jp.madoguchi.harness.UsedSecrets;

/** The things of a page by their ids, which are the same in every language. */
record Controls(Page page) {
  void fill(String field, String value) {
    if (field.matches(".*(assword|[bB]irth|[bB]orn|factor|:code).*")) {
      UsedSecrets.note(value);
    }
    page.waitForLoadState();
    input(field).fill(value);
  }

  void check(String field) {
    input(field).check();
  }

  void choose(String group, String value) {
    page.waitForLoadState();
    byId(group).locator("input[value='" + value + "']").check();
  }

  void press(String button) {
    Fields.click(byId(button + ":button"));
  }

  /** Presses, and a dialog opens. */
  void pressForDialog(String button) {
    press(button);
    dialogOpened();
  }

  /** Presses what opens this dialog without asking the portal. */
  void open(String dialog) {
    Fields.click(page.locator("[data-open='" + dialog + "']"));
    dialogOpened();
  }

  private void dialogOpened() {
    assertThat(page.locator("dialog[open]")).isVisible();
  }

  /** Presses, and the portal finds something wrong. */
  void pressInVain(String button) {
    press(button);
    assertThat(page.locator(".m-errors .m-banner")).isVisible();
  }

  Locator input(String field) {
    return byId(field + ":input");
  }

  Locator byId(String id) {
    return page.locator("[id='" + id + "']");
  }
}
