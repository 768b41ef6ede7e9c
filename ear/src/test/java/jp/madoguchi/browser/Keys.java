package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse; should one be used nevertheless, it is noticed. */
final class Keys {
  private static final int FAR = 150;
  private static final String COUNT =
      """
      for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel']) {
        addEventListener(kind, () => {
          sessionStorage.setItem('mice', Number(sessionStorage.getItem('mice')) + 1);
        }, true);
      }
      """;

  private final Visit visit;
  private final Page page;

  Keys(Visit visit) {
    this.visit = visit;
    this.page = visit.page();
    page.addInitScript(COUNT);
  }

  void signIn(String role) {
    Portal.DemoUser user = Portal.started().demoUser(role);
    visit.open("/office/review/queue");
    type("[id='signIn:user:input']", user.name());
    type("[id='signIn:password:input']", user.password());
    press("Enter");
    assertThat(page.locator(".m-visitor")).hasText(user.name());
  }

  /** Single keys do nothing before. */
  void switchOn() {
    go("[data-open='keys']");
    press("Enter");
    go("#keys-on");
    press("Space");
    press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
  }

  /** A page that is still being read knows no keys yet. */
  void press(String key) {
    page.waitForLoadState();
    page.keyboard().press(key);
  }

  /** With the Tab key, as far as it needs. */
  void go(String to) {
    page.locator(to).first().waitFor();
    for (int i = 0; i < FAR; i++) {
      if (isAt(to)) {
        return;
      }
      press("Tab");
    }
    throw new AssertionError("no Tab leads to " + to);
  }

  void enter(String at) {
    go(at);
    press("Enter");
  }

  /** In a list to choose from, the option that has these words. */
  void choose(String list, String words) {
    go(list);
    for (int i = 0; i < FAR; i++) {
      String chosen =
          (String) page.evaluate("() => document.activeElement.selectedOptions[0].text");
      if (chosen.contains(words)) {
        return;
      }
      press("ArrowDown");
    }
    throw new AssertionError("nothing to choose in " + list + " says " + words);
  }

  boolean isAt(String place) {
    return (Boolean) page.evaluate("at => document.activeElement.matches(at)", place);
  }

  void type(String at, String text) {
    go(at);
    page.keyboard().type(text);
  }

  int mice() {
    return ((Number) page.evaluate("() => Number(sessionStorage.getItem('mice'))")).intValue();
  }
}
