package jp.madoguchi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An operator's desk: a colleague comes and goes, and a setting holds as soon as it is changed. */
class StaffStoryTest {
  private static final String NAME = "hanako.story";
  private static final String MAIL = "hanako.story@example.jp";
  private static final String PASSWORD = "Correct-Horse-Battery-9";

  @Test
  void aColleagueIsInvitedSignsInAndIsSuspended() {
    try (Visit desk = new Visit(Width.PC);
        Visit colleague = new Visit(Width.PHONE)) {
      Controls controls = enter(desk, "/admin/staff/invite");
      controls.fill("invite:name", NAME);
      controls.fill("invite:displayName", "佐藤　花子");
      controls.fill("invite:address", MAIL);
      controls.input("invite:role").selectOption("AUDITOR");
      controls.pressForDialog("invite:check");
      controls.press("invite:confirm:ok");
      assertThat(desk.page().getByText("招待のメールを送りました。")).isVisible();

      String link = Portal.started().mailbox().newest(MAIL, "招待").link();
      String path = link.substring(link.indexOf("/public/"));
      colleague.open(path);
      Controls phone = new Controls(colleague.page());
      phone.fill("accept:password", PASSWORD);
      phone.fill("accept:passwordAgain", PASSWORD);
      phone.press("accept:submit");
      assertThat(colleague.page()).hasURL(Pattern.compile("/public/signin/signin"));
      colleague.signIn(NAME, PASSWORD);
      assertThat(colleague.page()).hasURL(Pattern.compile("/office/figures/dashboard"));

      desk.open("/admin/staff/member?name=" + NAME);
      assertThat(desk.page().getByText("ログインできます。")).isVisible();
      controls.open("suspend:confirm");
      controls.press("suspend:confirm:ok");
      assertThat(desk.page().getByText("利用停止にしました。")).isVisible();
      colleague.open("/office/figures/dashboard");
      assertThat(colleague.page()).hasURL(Pattern.compile("/public/signin/signin"));
      colleague.open(path);
      assertThat(colleague.page().getByText("STF-009")).isVisible();
    }
  }

  @Test
  void aSettingHoldsForEverybodyAtOnce() {
    try (Visit desk = new Visit(Width.PC);
        Visit anybody = new Visit(Width.PC)) {
      anybody.open("/");
      String before = anybody.page().locator(".m-phone").innerText();
      Controls controls = enter(desk, "/admin/settings/setting?name=OPERATOR_PHONE");
      controls.fill("change:value", "0120-555-123");
      controls.press("change:ok");
      assertThat(desk.page().getByText("設定を変更しました。")).isVisible();
      anybody.open("/");
      assertThat(anybody.page().locator(".m-phone")).hasText("0120-555-123");
      controls.open("undo:confirm");
      controls.press("undo:confirm:ok");
      assertThat(desk.page().locator("[data-open='undo:confirm']")).hasCount(0);
      anybody.open("/");
      assertThat(anybody.page().locator(".m-phone")).hasText(before);
    }
  }

  private static Controls enter(Visit desk, String path) {
    Page page = desk.page();
    Portal.DemoUser operator = Portal.started().demoUser("operator");
    desk.open(path);
    desk.signIn(operator.name(), operator.password());
    assertThat(page).hasURL(Portal.started().address() + path);
    return new Controls(page);
  }
}
