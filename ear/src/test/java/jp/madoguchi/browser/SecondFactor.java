package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.harness.AuthenticatorApp;

/** 2段階認証 of one person, with the authenticator app and the recovery codes. */
final class SecondFactor {
  private final Visit visit;
  private final Page page;
  private final Controls controls;
  private final String path;
  private final String whose;
  private final List<String> recoveryCodes = new ArrayList<>();
  private AuthenticatorApp app;

  /**
   * @param path of the page for this kind of person
   */
  SecondFactor(Visit visit, String path) {
    this.visit = visit;
    this.page = visit.page();
    this.controls = new Controls(page);
    this.path = path;
    this.whose = path.split("/")[1];
  }

  void lookWithErrors(String language) {
    visit.open(path + "?lang=" + language);
    visit.lookAllRound("all-" + whose + "-factor");
    controls.pressInVain("begin:submit");
    visit.lookAllRound("all-" + whose + "-factor-errors");
  }

  /** The person is signed in; afterwards the recovery codes are shown. */
  void switchOn(String password) {
    begin(password);
    visit.lookAllRound("all-" + whose + "-factor-qr");
    confirm();
  }

  /** Afterwards the QR code is shown. */
  void begin(String password) {
    visit.open(path);
    controls.fill("begin:password", password);
    controls.press("begin:submit");
    assertThat(page.locator("main img")).isVisible();
    app = new AuthenticatorApp(key());
  }

  /** The secret in letters, as it is shown beside the QR code. */
  String key() {
    return page.locator("p.m-key").innerText().replace(" ", "");
  }

  /** With the code that the app shows. */
  void confirm() {
    controls.fill("confirm:code", code(Instant.now()));
    controls.press("confirm:submit");
    assertThat(page.locator("main ol li").first()).isVisible();
    recoveryCodes.addAll(page.locator("main ol li").allInnerTexts());
  }

  void switchOff(String password) {
    visit.open(path);
    visit.lookAllRound("all-" + whose + "-factor-on");
    controls.fill("off:password", password);
    controls.fill("off:code", recoveryCode());
    controls.press("off:submit");
    assertThat(controls.byId("begin:submit:button")).isVisible();
  }

  /** Each works once. */
  String recoveryCode() {
    return recoveryCodes.remove(0);
  }

  /** What the app shows then. */
  String code(Instant at) {
    return app.code(at);
  }
}
