package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.shared.Jst;

/** The screens of a clinic on its way, in one language. */
final class ScreensOfTheClinic {
  private static final Pattern RECEIPT = Pattern.compile("U\\d{8}-\\d{6}");

  private final Visit visit;
  private final Page page;
  private final Controls controls;
  private final Newcomer who;
  private final String language;

  ScreensOfTheClinic(Visit visit, Newcomer who, String language) {
    this.visit = visit;
    this.page = visit.page();
    this.controls = new Controls(page);
    this.who = who;
    this.language = language;
  }

  void register() {
    visit.open("/public/registration/register?lang=" + language);
    controls.fill("register:familyName", who.familyName());
    controls.fill("register:givenName", who.givenName());
    controls.choose("register:kind", "JUDO_CLINIC");
    controls.input("register:symbol").selectOption(who.symbol());
    controls.fill("register:digits", who.digits());
    assertThat(controls.byId("register:found:result")).containsText(who.institution());
    controls.fill("register:phone", "0300000009");
    controls.fill("register:address", who.address());
    controls.fill("register:password", Newcomer.PASSWORD);
    controls.fill("register:passwordAgain", Newcomer.PASSWORD);
    controls.check("register:consent");
    visit.lookAllRound("all-register-filled");
    controls.pressForDialog("register:submit");
    visit.lookAllRound("all-register-confirm");
    controls.press("register:confirm:ok");
    assertThat(page).hasURL(Pattern.compile("/public/registration/sent"));
    visit.lookAllRound("all-sent");
    page.navigate(mail("メールアドレス登録確認メール", "Confirm your mail address").link());
    visit.lookAllRound("all-confirm");
    controls.press("confirm:complete");
    assertThat(page).hasURL(Pattern.compile("/public/registration/completed"));
  }

  void signIn(String password) {
    visit.open("/clinic/home/mypage");
    controls.fill("signIn:user", who.address());
    controls.fill("signIn:password", password);
    controls.press("signIn:submit");
    visit.signedIn();
  }

  /** The screens that a clinic has before it applies. */
  void lookAround() {
    look("/clinic/home/mypage", "mypage");
    look("/clinic/home/menu", "menu");
    look("/clinic/enrollment/status", "status-empty");
    look("/clinic/enrollment/start", "start");
    look("/clinic/account/list", "accounts-empty");
    look("/clinic/golive/register", "golive-not-yet");
  }

  /** By documents; gives the 受付番号. */
  String apply() {
    look("/clinic/enrollment/apply", "apply");
    controls.pressInVain("enrollment:submit");
    visit.lookAllRound("all-apply-errors");
    controls.choose("enrollment:verification", "DOCUMENTS");
    controls.byId("enrollment:evidence:file").setInputFiles(Scans.pdf("notice.pdf", 2));
    assertThat(page.locator(".m-files li")).hasCount(1);
    controls.fill("enrollment:staffCount", "2");
    controls.fill("enrollment:requestedAccounts", "3");
    controls.check("enrollment:agreed");
    visit.lookAllRound("all-apply-filled");
    send();
    visit.lookAllRound("all-done");
    String receipt = page.getByText(RECEIPT).first().innerText();
    look("/clinic/home/mypage", "mypage-waiting");
    look("/clinic/enrollment/status", "status");
    look("/clinic/users/end", "end-not-yet");
    return receipt;
  }

  /** What came back; the documents are still there. */
  void correct() {
    look("/clinic/enrollment/apply", "apply-returned");
    assertThat(page.getByText("notice.pdf")).isVisible();
    look("/clinic/home/mypage", "mypage-returned");
    look("/clinic/enrollment/status", "status-returned");
    visit.open("/clinic/enrollment/apply");
    controls.fill("enrollment:staffCount", "4");
    controls.check("enrollment:agreed");
    send();
  }

  private void send() {
    controls.pressForDialog("enrollment:submit");
    visit.lookAllRound("all-apply-confirm");
    controls.press("enrollment:confirm:ok");
    assertThat(page).hasURL(Pattern.compile("/clinic/enrollment/done"));
  }

  void lookAtTheAccounts() {
    mail("手続きが完了しました", "application is complete");
    look("/clinic/home/mypage", "mypage-completed");
    look("/clinic/account/list", "accounts");
    look("/clinic/account/detail?id=W0000001", "account");
    controls.pressForDialog("sheet:open");
    visit.lookAllRound("all-account-password");
    page.keyboard().press("Escape");
    controls.fill("account:remark", "a".repeat(101));
    controls.pressInVain("account:update");
    visit.lookAllRound("all-account-errors");
    visit.open("/clinic/account/detail?id=W0000001");
    for (String action : List.of("reissue", "terminate")) {
      lookAtTheDialog(action);
      page.keyboard().press("Escape");
    }
    lookAtTheDialog("suspend");
    controls.press("suspend:confirm:ok");
    assertThat(controls.byId("resume:confirm")).isAttached();
    visit.lookAllRound("all-account-suspended");
    lookAtTheDialog("resume");
    controls.press("resume:confirm:ok");
    assertThat(controls.byId("suspend:confirm")).isAttached();
  }

  private void lookAtTheDialog(String action) {
    controls.open(action + ":confirm");
    visit.lookAllRound("all-account-" + action);
  }

  /** Before the day, taken back, and once it has come. */
  void registerTheGoLiveDate() {
    look("/clinic/golive/register", "golive");
    controls.fill("golive:day", "2024-03-31");
    controls.pressInVain("golive:submit");
    visit.lookAllRound("all-golive-errors");
    LocalDate today = LocalDate.now(Jst.ZONE);
    registerTheGoLiveDate(today.plusDays(1), "scheduled");
    look("/clinic/home/mypage", "mypage-scheduled");
    visit.open("/clinic/golive/register");
    controls.open("clear:confirm");
    visit.lookAllRound("all-golive-clear");
    controls.press("clear:confirm:ok");
    assertThat(page.locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-golive-cleared");
    registerTheGoLiveDate(today, "started");
    controls.fill("golive:day", today.plusDays(1).toString());
    controls.pressInVain("golive:submit");
    // What was done before is not what was done now.
    assertThat(page.locator(".m-banner-success")).hasCount(0);
    visit.lookAllRound("all-golive-reason-errors");
    look("/clinic/home/menu", "menu-started");
  }

  private void registerTheGoLiveDate(LocalDate day, String name) {
    controls.fill("golive:day", day.toString());
    controls.press("golive:submit");
    assertThat(page).hasURL(Pattern.compile("done=registered"));
    visit.lookAllRound("all-golive-" + name);
  }

  /** Leaves the password changed. */
  void forgetThePassword(String changed) {
    visit.open("/public/signin/forgot?lang=" + language);
    // Who is signed in need not type it.
    assertThat(page.locator("main .m-summary")).containsText(who.address());
    visit.lookAllRound("all-forgot-signed-in");
    controls.press("forgot:send");
    assertThat(page).hasURL(Pattern.compile("/public/signin/sent"));
    page.navigate(mail("パスワード", "password").link());
    visit.lookAllRound("all-reset");
    controls.pressInVain("reset:submit");
    visit.lookAllRound("all-reset-errors");
    controls.fill("reset:password", changed);
    controls.fill("reset:passwordAgain", changed);
    controls.press("reset:submit");
    assertThat(page).hasURL(Pattern.compile("/public/signin/changed"));
  }

  /** 登録情報変更, with a slip first. */
  void changeTheContact(String password) {
    visit.open("/clinic/home/mypage");
    page.locator("main a[href$='/clinic/users/contact']").click();
    visit.lookAllRound("all-contact");
    controls.fill("contact:phone", "1");
    controls.fill("contact:password", password);
    controls.pressInVain("contact:submit");
    visit.lookAllRound("all-contact-errors");
    controls.fill("contact:phone", "0300000010");
    controls.press("contact:submit");
    assertThat(page.locator(".m-banner-success")).isVisible();
    assertThat(controls.input("contact:phone")).hasValue("0300000010");
    visit.lookAllRound("all-contact-done");
  }

  /** Another time, with the present one. */
  void changeThePassword(String present, String changed) {
    visit.open("/clinic/home/mypage");
    page.locator("main a[href$='/clinic/signin/password']").click();
    visit.lookAllRound("all-password");
    controls.fill("change:password", present);
    controls.fill("change:newPassword", changed);
    controls.fill("change:newPasswordAgain", present);
    controls.pressInVain("change:submit");
    visit.lookAllRound("all-password-errors");
    controls.fill("change:password", present);
    controls.fill("change:newPassword", changed);
    controls.fill("change:newPasswordAgain", changed);
    controls.press("change:submit");
    assertThat(page).hasURL(Pattern.compile("/public/signin/changed"));
  }

  /** Switches the second factor on, signs in with it, and switches it off. */
  void useASecondFactor(String password) {
    SecondFactor factor = new SecondFactor(visit, "/clinic/signin/factor");
    factor.lookWithErrors(language);
    factor.switchOn(password);
    visit.lookAllRound("all-factor-done");
    controls.press("leave:signOut");
    signIn(password);
    visit.lookAllRound("all-code-asked");
    controls.fill("code:code", "000000");
    controls.pressInVain("code:submit");
    visit.lookAllRound("all-code-errors");
    controls.fill("code:code", factor.recoveryCode());
    controls.press("code:submit");
    assertThat(page).hasURL(Pattern.compile("/clinic/home/mypage"));
    factor.switchOff(password);
  }

  /** 利用終了届: the last thing that can be done. Signs in for it: the operator ended the session. */
  void endUse(String password) {
    signIn(password);
    look("/clinic/users/end", "end");
    controls.open("end:confirm");
    visit.lookAllRound("all-end-confirm");
    controls.press("end:confirm:ok");
    assertThat(page.locator("dialog [aria-invalid=true]")).isVisible();
    visit.lookAllRound("all-end-errors");
    controls.fill("end:confirm:password", password);
    controls.press("end:confirm:ok");
    assertThat(page).hasURL(Pattern.compile("/public/users/ended"));
    visit.lookAllRound("all-ended");
    signIn(password);
    assertThat(page.locator(".m-errors")).containsText("AUT-001");
  }

  private Mail mail(String japanese, String english) {
    String words = language.equals("ja") ? japanese : english;
    return Portal.started().mailbox().newest(who.address(), words);
  }

  private void look(String path, String name) {
    visit.open(path);
    visit.lookAllRound("all-" + name);
  }

  /** All the way, with a reviewer who approves. */
  void receiveAccounts() {
    register();
    signIn(Newcomer.PASSWORD);
    String receipt = apply();
    try (Visit fund = new Visit(Width.PC)) {
      ReviewerDesk desk = new ReviewerDesk(fund, Looks.WHERE_THE_KIND_DIFFERS);
      desk.signIn();
      desk.openFromTheQueue(receipt);
      desk.claim();
      desk.approve();
    }
  }
}
