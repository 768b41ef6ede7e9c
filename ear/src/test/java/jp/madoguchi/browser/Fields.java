package jp.madoguchi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import jp.madoguchi.harness.UsedSecrets;

/** The things of a page by the words that the guide calls them. */
final class Fields {
  private Fields() {}

  /** The field whose label begins with these words, in which nothing may be special to a regex. */
  static Locator field(Page page, String label) {
    return page.getByLabel(Pattern.compile("^\\s*" + label));
  }

  static void fill(Page page, String label, String value) {
    page.waitForLoadState();
    field(page, label).fill(noted(label, value));
  }

  /** Gives it back, noted where what stands under such a label is secret. */
  static String noted(String label, String value) {
    return label.matches(".*(パスワード|生年月日|(?<!機関)コード).*") ? UsedSecrets.note(value) : value;
  }

  static void press(Page page, String button) {
    click(button(page, button));
  }

  /**
   * A button stands on the page before the script that listens to it: who presses it at once, and
   * no person is as quick, presses in vain.
   */
  static void click(Locator place) {
    place.waitFor();
    place.page().waitForLoadState();
    place.click();
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static void follow(Page page, String link) {
    click(
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
            .first());
    page.waitForLoadState();
  }

  /** A link of the header; on a phone the menu is unfolded first. */
  static void followInTheMenu(Page page, String link) {
    if (page.viewportSize().width == Width.PHONE.pixels()) {
      press(page, "メニュー");
    }
    follow(page, link);
  }

  /** The open dialog. */
  static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  static void pressInDialog(Page page, String button) {
    click(
        dialog(page)
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)));
  }
}
