package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** One of the fund's people who has no mouse. */
record KeyboardDesk(Visit visit, Keys keys) {
  private static final String SEARCH = "[id='filter:words:input']";
  private static final String ROW =
      """
      () => [...document.querySelectorAll('.m-waiting tbody tr')]
        .findIndex(row => row.querySelector('th a') === document.activeElement)
      """;
  private static final String QUICK =
      """
      () => new Promise(done => {
        const open = document.querySelector('dialog[open]');
        const row = document.querySelector('.m-waiting tbody th a');
        open.addEventListener('close', () => {
          done(row === document.activeElement);
          row.blur();
        });
        open.close();
        row.focus();
      })
      """;
  private static final String REMARK = "届出の内容と違います。";

  /** Single keys do nothing until they are switched on. */
  static KeyboardDesk open(Visit visit, String role) {
    Keys keys = new Keys(visit);
    keys.signIn(role);
    keys.press("/");
    Assertions.assertThat(keys.isAt(SEARCH)).as("in the search field by a single key").isFalse();
    keys.switchOn();
    return new KeyboardDesk(visit, keys);
  }

  Page page() {
    return visit.page();
  }

  /** Nobody has used one; that it would have been noticed is tried at the end. */
  void assertNoMouse() {
    Assertions.assertThat(keys.mice()).as("mouse events").isZero();
    page().mouse().click(1, 1);
    Assertions.assertThat(keys.mice()).as("mouse events once there is one").isPositive();
  }

  /** By the search field, on the list. */
  void openTheCase(String receipt) {
    search(receipt);
    keys.press("j");
    keys.press("Enter");
    assertThat(page()).hasURL(Pattern.compile("/office/review/case"));
    assertThat(page().locator("h1")).containsText(receipt);
  }

  private void search(String receipt) {
    assertThat(page()).hasURL(Pattern.compile("/office/review/queue"));
    keys.press("/");
    keys.go(SEARCH);
    keys.press("Control+a");
    keys.type(SEARCH, receipt);
    keys.press("Enter");
    assertThat(page()).hasURL(Pattern.compile("words=" + receipt));
  }

  /** The sheet says what each key does. */
  void readWhatKeysThereAre() {
    keys.press("?");
    assertThat(page().locator("dialog[open]")).containsText("Ctrl + Enter");
    keys.press("Escape");
    assertThat(page().locator("dialog[open]")).hasCount(0);
    keys.press("?");
    Assertions.assertThat(page().evaluate(QUICK))
        .as("the focus stays where it went")
        .isEqualTo(true);
  }

  /** Along the list, and no further than its first case. */
  void goDownAndUp() {
    Assertions.assertThat(rowAfter("j")).isZero();
    Assertions.assertThat(rowAfter("j")).isEqualTo(1);
    Assertions.assertThat(rowAfter("k")).isZero();
    Assertions.assertThat(rowAfter("k")).isZero();
  }

  /** In which row of the list the focus is then. */
  private int rowAfter(String key) {
    keys.press(key);
    return ((Number) page().evaluate(ROW)).intValue();
  }

  void claim() {
    keys.press("c");
    assertThat(page().getByText("あなたが担当しています")).isVisible();
  }

  /** 次の1件を取る. */
  void takeTheNext() {
    assertThat(page()).hasURL(Pattern.compile("/office/review/queue"));
    keys.press("n");
    assertThat(page()).hasURL(Pattern.compile("/office/review/case"));
    assertThat(page().getByText("あなたが担当しています")).isVisible();
  }

  void writeANote(String text) {
    keys.press("m");
    keys.type("[id='file:notes:note:input']", text);
    keys.press("Control+Enter");
    assertThat(page().locator("[id='file:notes:fold']")).containsText(text);
    // Within the field the next key would be a letter.
    keys.go("[id='file:notes:write:button']");
  }

  /** Two pages. */
  void readTheDocument() {
    keys.press("e");
    assertThat(page().locator(".m-viewer-sheet")).isFocused();
    keys.press("ArrowRight");
    assertThat(page().locator(".m-viewer-sheet img"))
        .hasAttribute("alt", Pattern.compile("2 / 2$"));
    keys.press("Tab");
  }

  void tick(String... receipts) {
    for (String receipt : receipts) {
      keys.go("input[name=chosen][value^='" + receipt + "']");
      keys.press("Space");
    }
  }

  void handOverTogether(String colleague, String receipt) {
    search(receipt);
    keys.go("[data-tick-all]");
    keys.press("Space");
    assertThat(page().locator("input[name=chosen]:checked"))
        .hasAttribute("value", Pattern.compile("^" + receipt));
    unfold("[id='bulk:colleague']");
    keys.choose("[id='bulk:colleague:input']", colleague);
    keys.press("Control+Enter");
    assertThat(page().locator("[id='outcome']")).containsText("1件を引き継ぎました。");
  }

  void sendBackTogether(String receipt) {
    search(receipt);
    tick(receipt);
    unfold("[id='bulk:template']");
    keys.choose("[id='bulk:template:input']", "職員数");
    keys.type("[id='bulk:remark:input']", REMARK);
    keys.go("[id='bulk:concerns:input'] input[value='STAFF_COUNT']");
    keys.press("Space");
    keys.enter("[id='bulk:sendBack:button']");
    assertThat(page().locator("[id='outcome']")).containsText("1件を差し戻しました。");
  }

  /** After a look at the mail that the clinic gets. */
  void sendBack() {
    keys.press("r");
    assertThat(page()).hasURL(Pattern.compile("/office/review/return"));
    keys.choose("[id='reason:template:input']", "職員数");
    keys.type("[id='reason:remark:input']", REMARK);
    keys.go("[id='reason:concerns:input'] input[value='STAFF_COUNT']");
    keys.press("Space");
    keys.press("Control+Enter");
    assertThat(page().locator("dialog[open]")).isVisible();
    keys.enter("dialog[open] summary");
    assertThat(page().locator("dialog[open] .m-letter")).containsText(REMARK);
    keys.press("Control+Enter");
    assertThat(page().getByText("差戻しの理由")).isVisible();
  }

  /** The part of the page that has this in it. */
  private void unfold(String inside) {
    keys.enter("details:has(" + inside + ") > summary");
    page().locator(inside).waitFor();
  }
}
