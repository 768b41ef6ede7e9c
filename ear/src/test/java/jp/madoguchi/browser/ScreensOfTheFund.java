package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.shared.Jst;

/** The screens of the fund's people, in one language. */
record ScreensOfTheFund(Visit visit, String language) {
  void sendBack(String receipt) {
    Controls controls = new Controls(visit.page());
    enter("reviewer", "/office/review/queue");
    visit.lookAllRound("all-queue");
    for (Locator closed : visit.page().locator("main summary").all()) {
      closed.click();
    }
    controls.pressInVain("keep:save");
    visit.lookAllRound("all-queue-errors");
    controls.open("keys");
    visit.lookAllRound("all-queue-keys");
    look(address(receipt), "case");
    controls.byId("original").locator("summary").click();
    controls.pressInVain("original:download");
    visit.lookAllRound("all-case-errors");
    claim(receipt);
    visit.lookAllRound("all-case-claimed");
    lookWithErrors("/office/review/reject?receipt=" + receipt, "reason:check", "reject");
    lookWithErrors("/office/review/return?receipt=" + receipt, "reason:check", "return");
    controls.input("reason:template").selectOption("COUNTS");
    controls.choose("reason:concerns", "STAFF_COUNT");
    controls.pressForDialog("reason:check");
    visit.lookAllRound("all-return-confirm");
    controls.press("reason:confirm:ok");
    assertThat(visit.page()).hasURL(Pattern.compile("/office/review/case"));
    visit.lookAllRound("all-case-returned");
  }

  void approve(String receipt) {
    Page page = visit.page();
    Controls controls = new Controls(page);
    claim(receipt);
    controls.open("decision:confirm");
    visit.lookAllRound("all-case-confirm");
    controls.press("decision:confirm:approve");
    assertThat(page.locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-case-approved");
    look("/office/review/queue?show=done", "queue-done");
    new SecondFactor(visit, "/office/signin/factor").lookWithErrors(language);
  }

  private void claim(String receipt) {
    Controls controls = new Controls(visit.page());
    visit.open(address(receipt));
    controls.press("decision:claim");
    assertThat(controls.byId("decision:release:button")).isVisible();
  }

  private static String address(String receipt) {
    return "/office/review/case?receipt=" + receipt;
  }

  void audit() {
    Controls controls = new Controls(visit.page());
    enter("auditor", "/admin/audit/trail");
    visit.lookAllRound("all-trail");
    controls.fill("filter:from", "someday");
    controls.pressInVain("filter:search");
    visit.lookAllRound("all-trail-errors");
  }

  /**
   * @param newcomer whose registration is one of the newest
   */
  void users(Newcomer newcomer) {
    Controls controls = new Controls(visit.page());
    enter("operator", "/admin/users/list");
    visit.lookAllRound("all-users");
    controls.fill("resend:pending", "nobody@example.jp");
    controls.pressInVain("resend:ok");
    visit.lookAllRound("all-users-errors");
    controls.fill("search:words", newcomer.address());
    controls.press("search:search");
    assertThat(visit.page().locator("tbody tr")).hasCount(1);
    visit.page().locator("tbody a").click();
    assertThat(visit.page()).hasURL(Pattern.compile("/admin/users/user\\?code="));
    visit.lookAllRound("all-user");
    controls.pressInVain("suspend:check");
    visit.lookAllRound("all-user-errors");
    changeAddress(newcomer);
    controls.fill("suspend:reason", "登録内容の確認のため");
    controls.pressForDialog("suspend:check");
    visit.lookAllRound("all-user-suspend");
    controls.press("suspend:confirm:ok");
    assertThat(visit.page().locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-user-suspended");
    controls.open("resume:confirm");
    visit.lookAllRound("all-user-resume");
    controls.press("resume:confirm:ok");
    assertThat(controls.byId("suspend:check:button")).isVisible();
    visit.open("/admin/users/list?words=nobody-has-this-name");
    visit.lookAllRound("all-users-none");
  }

  /** Up to the page behind the link, whose button nobody presses. */
  private void changeAddress(Newcomer newcomer) {
    Controls controls = new Controls(visit.page());
    String user = visit.page().url();
    visit.open(user);
    controls.pressInVain("address:check");
    visit.lookAllRound("all-user-address-errors");
    controls.fill("address:address", "new-" + newcomer.address());
    controls.fill("address:proof", "電話で登録記号番号と氏名を確認");
    controls.pressForDialog("address:check");
    visit.lookAllRound("all-user-address");
    controls.press("address:confirm:ok");
    assertThat(visit.page().locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-user-address-asked");
    String link = Portal.started().mailbox().newest("new-" + newcomer.address(), "").link();
    look(link.substring(link.indexOf("/public/")), "user-address-link");
    visit.open(user);
  }

  /** The operator is signed in. Somebody is invited, who looks at the page behind the link. */
  void staff() {
    Controls controls = new Controls(visit.page());
    look("/admin/staff/list", "staff");
    lookWithErrors("/admin/staff/invite", "invite:check", "staff-invite");
    String name = "invited-" + language;
    controls.fill("invite:name", name);
    controls.fill("invite:displayName", "佐藤　花子");
    controls.fill("invite:address", name + "@example.jp");
    controls.input("invite:role").selectOption("REVIEWER");
    controls.pressForDialog("invite:check");
    visit.lookAllRound("all-staff-invite-confirm");
    controls.press("invite:confirm:ok");
    assertThat(visit.page().locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-staff-invited");
    controls.pressInVain("change:ok");
    visit.lookAllRound("all-staff-member-errors");
    String link = Portal.started().mailbox().newest(name + "@example.jp", "招待").link();
    lookWithErrors(link.substring(link.indexOf("/public/")), "accept:submit", "staff-invitation");
  }

  /** The operator is signed in. */
  void settings() {
    Controls controls = new Controls(visit.page());
    look("/admin/settings/list", "settings");
    look("/admin/settings/setting?name=REVIEW_DUE_DAYS", "setting");
    controls.fill("change:value", "61");
    controls.pressInVain("change:ok");
    visit.lookAllRound("all-setting-errors");
    controls.fill("change:value", "8");
    controls.press("change:ok");
    assertThat(visit.page().locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-setting-changed");
    controls.open("undo:confirm");
    visit.lookAllRound("all-setting-undo");
    controls.press("undo:confirm:ok");
    assertThat(visit.page().locator("[data-open='undo:confirm']")).hasCount(0);
  }

  /** The operator is signed in. */
  void outbox() {
    look("/admin/mail/outbox", "outbox-empty");
    look("/admin/mail/outbox?show=all", "outbox");
  }

  /** The operator is signed in, and a night has counted. */
  void figures() {
    look("/office/figures/dashboard", "dashboard");
    look("/office/figures/ministry?kind=JUDO_CLINIC", "ministry");
    assertThat(visit.page().locator("tbody tr")).hasCount(48);
  }

  /** The operator is signed in. */
  void clients() {
    Page page = visit.page();
    Controls controls = new Controls(page);
    String name = "screens-" + language;
    look("/admin/clients/list", "clients");
    controls.pressInVain("issue:submit");
    visit.lookAllRound("all-clients-errors");
    controls.fill("issue:name", name);
    controls.choose("issue:scopes", "institutions:read");
    controls.fill("issue:lastDay", LocalDate.now(Jst.ZONE).plusMonths(6).toString());
    controls.press("issue:submit");
    assertThat(page.locator("#secret")).hasText(Pattern.compile("[A-Za-z0-9_-]{43}"));
    UsedSecrets.note(page.locator("#secret").textContent());
    visit.lookAllRound("all-clients-issued");
    look("/admin/clients/client?name=" + name, "client");
    controls.fill("rotate:overlap", "x");
    controls.pressInVain("rotate:submit");
    visit.lookAllRound("all-client-errors");
    controls.fill("rotate:overlap", "0");
    controls.press("rotate:submit");
    assertThat(page.locator("#secret")).isVisible();
    UsedSecrets.note(page.locator("#secret").textContent());
    visit.lookAllRound("all-client-rotated");
    webhook(name);
    visit.open("/admin/clients/client?name=" + name);
    controls.open("revoke:confirm");
    visit.lookAllRound("all-client-revoke");
    controls.press("revoke:confirm:ok");
    assertThat(page.locator("[data-open='revoke:confirm']")).hasCount(0);
    visit.lookAllRound("all-client-revoked");
  }

  private void webhook(String client) {
    Page page = visit.page();
    Controls controls = new Controls(page);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Webhook")).click();
    assertThat(page).hasURL(Pattern.compile("/admin/webhooks/webhook\\?name=" + client));
    visit.lookAllRound("all-webhook");
    controls.pressInVain("set:submit");
    visit.lookAllRound("all-webhook-errors");
    // Where nobody listens: what it is told waits on the list below.
    controls.fill("set:url", "http://127.0.0.1:1/hook");
    controls.choose("set:events", "application.submitted");
    controls.press("set:submit");
    assertThat(page.locator("#secret")).hasText(Pattern.compile("whsec_.{44}"));
    UsedSecrets.note(page.locator("#secret").textContent());
    visit.lookAllRound("all-webhook-set");
    controls.press("rotate:submit");
    assertThat(page.locator(".m-banner-success")).isVisible();
    UsedSecrets.note(page.locator("#secret").textContent());
    visit.lookAllRound("all-webhook-rotated");
    look("/admin/webhooks/deliveries?name=" + client, "deliveries");
    controls.pressInVain("all:submit");
    visit.lookAllRound("all-deliveries-errors");
    controls.fill("all:since", "2026-01-01 00:00");
    controls.press("all:submit");
    assertThat(page.locator(".m-banner-success")).isVisible();
    visit.lookAllRound("all-deliveries-replayed");
  }

  void jobs() {
    Page page = visit.page();
    Controls controls = new Controls(page);
    enter("operator", "/admin/jobs/jobs");
    visit.lookAllRound("all-jobs");
    controls.pressForDialog("jobs:rows:1:start");
    visit.lookAllRound("all-jobs-confirm");
    controls.press("jobs:confirm:ok");
    assertThat(page).hasURL(Pattern.compile("job=housekeeping"));
    assertThat(page.locator(".m-table tbody tr").first())
        .containsText(
            Pattern.compile("完了|Completed"),
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    assertThat(page.locator(".m-panel").nth(1).getByRole(AriaRole.BUTTON))
        .hasText(Pattern.compile("開始|Start"));
    visit.lookAllRound("all-jobs-ran");
    page.locator(".m-table a").first().click();
    assertThat(page).hasURL(Pattern.compile("/admin/jobs/run"));
    visit.lookAllRound("all-job-run");
  }

  private void enter(String role, String path) {
    Portal.DemoUser user = Portal.started().demoUser(role);
    Controls controls = new Controls(visit.page());
    visit.open(path + "?lang=" + language);
    controls.fill("signIn:user", user.name());
    controls.fill("signIn:password", user.password());
    controls.press("signIn:submit");
    visit.signedIn();
    visit.open(path);
  }

  private void look(String path, String name) {
    visit.open(path);
    visit.lookAllRound("all-" + name);
  }

  private void lookWithErrors(String path, String button, String name) {
    look(path, name);
    new Controls(visit.page()).pressInVain(button);
    visit.lookAllRound("all-" + name + "-errors");
  }
}
