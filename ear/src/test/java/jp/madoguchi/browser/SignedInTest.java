package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.madoguchi.browser.Fields.dialog;
import static jp.madoguchi.browser.Fields.pressInDialog;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * 2段階認証 of staff, and the end of a session. Late, because it moves the portal's clock, which others
 * read.
 */
@Order(Integer.MAX_VALUE - 1)
class SignedInTest {
  private static final String EXTEND =
      "fetch('/session', {method: 'POST'}).then(answer => answer.status)";

  @Test
  void staffSignInWithACode() throws IOException, ReaderException {
    Portal.DemoUser operator = Portal.started().demoUser("operator");
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      Controls controls = new Controls(page);
      visit.open("/office/review/queue");
      visit.signIn(operator.name(), operator.password());
      assertThat(page).hasURL(Pattern.compile("/office/review/queue"));
      SecondFactor factor = new SecondFactor(visit, "/office/signin/factor");
      factor.begin(operator.password());
      Assertions.assertThat(read(page.locator("main img")))
          .startsWith("otpauth://totp/")
          .contains("secret=" + factor.key());
      factor.confirm();
      controls.press("leave:signOut");
      visit.open("/office/review/queue");
      visit.signIn(operator.name(), operator.password());
      // A code works once, and the present one was used to switch it on.
      String code = factor.code(Portal.started().advance("PT30S"));
      controls.fill("code:code", code);
      controls.press("code:submit");
      assertThat(page).hasURL(Pattern.compile("/office/review/queue"));
      factor.switchOff(operator.password());
    }
  }

  @Test
  void theEndIsAnnouncedCanBePutOffAndLosesNothing() {
    try (Visit visit = new Visit(Width.PHONE)) {
      ScreensOfTheClinic screens = new ScreensOfTheClinic(visit, Newcomer.FORGETFUL, "ja");
      screens.register();
      screens.signIn(Newcomer.PASSWORD);
      Page page = visit.page();
      assertThat(page).hasURL(Pattern.compile("/clinic/home/mypage"));
      page.clock().install();
      visit.open("/clinic/enrollment/apply");
      type(page, "enrollment:staffCount", "2");

      letPass(page, Duration.ofMinutes(27).plusSeconds(30));
      assertThat(dialog(page)).isHidden();
      letPass(page, Duration.ofSeconds(35));
      assertThat(dialog(page)).containsText("まもなくログアウトします");
      visit.look("session-soon");
      pressInDialog(page, "延長する");
      assertThat(dialog(page)).isHidden();
      assertThat(new Controls(page).input("enrollment:staffCount")).isFocused();
      type(page, "enrollment:requestedAccounts", "3");

      letPass(page, Duration.ofMinutes(31));
      visit.look("session-over");
      signInAgain(visit, Newcomer.FORGETFUL.address(), Newcomer.PASSWORD);
      assertThat(page).hasURL(Pattern.compile("/clinic/enrollment/apply"));
      Controls controls = new Controls(page);
      assertThat(controls.input("enrollment:staffCount")).hasValue("2");
      assertThat(controls.input("enrollment:requestedAccounts")).hasValue("3");
      String receipt = screens.apply();
      aChangedNumberComesBack(visit);
      nobodyStaysForMoreThanTwelveHours(visit);
      whatAReviewerWroteAndChoseComesBack(receipt);
    }
  }

  /** The password, typed as well, does not. */
  private static void aChangedNumberComesBack(Visit visit) {
    Page page = visit.page();
    Controls controls = new Controls(page);
    visit.open("/clinic/users/contact");
    controls.fill("contact:phone", "0300000011");
    controls.fill("contact:password", Newcomer.PASSWORD);
    letPass(page, Duration.ofMinutes(31));
    signInAgain(visit, Newcomer.FORGETFUL.address(), Newcomer.PASSWORD);
    assertThat(page).hasURL(Pattern.compile("/clinic/users/contact"));
    assertThat(controls.input("contact:phone")).hasValue("0300000011");
    assertThat(controls.input("contact:password")).hasValue("");
  }

  private static void whatAReviewerWroteAndChoseComesBack(String receipt) {
    Portal.DemoUser reviewer = Portal.started().demoUser("reviewer");
    try (Visit visit = new Visit(Width.PC)) {
      Page page = visit.page();
      Controls controls = new Controls(page);
      visit.open("/office/review/queue");
      visit.signIn(reviewer.name(), reviewer.password());
      visit.open("/office/review/case?receipt=" + receipt);
      new ReviewerDesk(visit).claim();
      page.clock().install();
      visit.open("/office/review/return?receipt=" + receipt);
      controls.input("reason:template").selectOption("COUNTS");
      controls.fill("reason:remark", "職員は4人ではありませんか。");
      controls.choose("reason:concerns", "STAFF_COUNT");

      letPass(page, Duration.ofMinutes(28).plusSeconds(5));
      assertThat(dialog(page)).containsText("まもなくログアウトします");
      letPass(page, Duration.ofMinutes(3));
      signInAgain(visit, reviewer.name(), reviewer.password());
      assertThat(page).hasURL(Pattern.compile("/office/review/return\\?receipt=" + receipt));
      assertThat(controls.input("reason:template")).hasValue("COUNTS");
      assertThat(controls.input("reason:remark")).hasValue("職員は4人ではありませんか。");
      Locator chosen = controls.byId("reason:concerns").locator("input:checked");
      assertThat(chosen).hasCount(1);
      assertThat(chosen).hasAttribute("value", "STAFF_COUNT");
    }
  }

  private static void signInAgain(Visit visit, String user, String password) {
    Page page = visit.page();
    assertThat(dialog(page)).containsText("ログアウトしました");
    pressInDialog(page, "ログインする");
    assertThat(page.getByText("AUT-003")).isVisible();
    visit.look("signin-after-the-end");
    visit.signIn(user, password);
  }

  private static void nobodyStaysForMoreThanTwelveHours(Visit visit) {
    Page page = visit.page();
    for (int times = 0; times < 28; times++) {
      Portal.started().advance("PT25M");
      Assertions.assertThat(page.evaluate(EXTEND)).isEqualTo(200);
    }
    visit.open("/clinic/home/mypage");
    letPass(page, Duration.ofMinutes(18).plusSeconds(10));
    assertThat(dialog(page)).containsText("まもなくログアウトします");
    pressInDialog(page, "延長する");
    assertThat(dialog(page)).containsText("延長はできません");
    assertThat(Fields.button(page, "延長する")).isHidden();
    visit.look("session-last");
  }

  private static void type(Page page, String field, String value) {
    Controls controls = new Controls(page);
    page.waitForResponse(
        answer -> answer.request().method().equals("POST"), () -> controls.fill(field, value));
    assertThat(page.getByText("下書きを")).isVisible();
  }

  /** On the portal's clock and on the browser's. */
  private static void letPass(Page page, Duration time) {
    Portal.started().advance(time.toString());
    page.clock().fastForward(time.toMillis());
  }

  /** What a camera sees. */
  private static String read(Locator picture) throws IOException, ReaderException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
        .getText();
  }
}
