package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.staff.AcceptInvitation;
import jp.madoguchi.staff.StaffRole;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each button of the pages about staff and users does what it says, and the page says so. */
@ExtendWith(ArquillianExtension.class)
class OperatorPagesTest {
  @Test
  void aColleagueIsHelpedByTheButtonsOfTheirPage() {
    Browserless operator = Colleague.acting("OPERATOR").atThePages();
    Colleague colleague = Colleague.invited("REVIEWER");
    String page = "/admin/staff/member?name=" + colleague.name();
    String first = colleague.token();
    press(operator, page, "again:confirm:ok", Map.of(), "invited", "招待のメールを送りました。");
    Eventually.holds("a second invitation has arrived", () -> !colleague.token().equals(first));
    Bean.of(AcceptInvitation.class).accept(colleague.token(), Clinic.PASSWORD, Clinic.PASSWORD);

    Map<String, String> auditor = Map.of("change:role", "AUDITOR");
    press(operator, page, "change:ok", auditor, "role", "役割を変更しました。");
    assertThat(colleague.look().role()).isEqualTo(StaffRole.AUDITOR);

    tryInVain(colleague.name());
    press(operator, page, "unlock:confirm:ok", Map.of(), "unlocked", "ロックを解除しました。");
    colleague.signIn();

    As.role("auditor", colleague.name(), () -> new Authenticator().recoveryCodes());
    press(operator, page, "factor:confirm:ok", Map.of(), "secondFactor", "2段階認証を解除しました。");
    assertThat(colleague.look().secondFactor()).isFalse();

    press(operator, page, "suspend:confirm:ok", Map.of(), "suspended", "利用停止にしました。");
    assertThat(colleague.look().suspendedAt()).isNotNull();
    press(operator, page, "resume:confirm:ok", Map.of(), "resumed", "利用を再開しました。");
    assertThat(colleague.look().suspendedAt()).isNull();
    colleague.signIn();
    assertThat(operator.get(page).body())
        .containsPattern(lastSignIn(colleague.look().signedInAt()));
  }

  private static Pattern lastSignIn(Instant at) {
    return Pattern.compile("最後のログイン</dt>\\s*<dd[^>]*>\\s*" + Jst.minute(at));
  }

  @Test
  void aUserIsHelpedByTheButtonsOfTheirPages() {
    Browserless operator = Colleague.acting("OPERATOR").atThePages();
    Clinic locked = Clinic.registered();
    tryInVain(locked.address());
    String page = "/admin/users/user?code=" + locked.listed().code();
    press(operator, page, "unlock:confirm:ok", Map.of(), "unlocked", "ロックを解除しました。");
    assertThat(Operator.look(locked).state()).isEqualTo(UserState.ACTIVE);
    Bean.of(SignIn.class).signIn(locked.address(), Clinic.PASSWORD, Clinic.NETWORK);
    assertThat(operator.get(page).body())
        .containsPattern(lastSignIn(Operator.look(locked).signedInAt()));

    Clinic pending = Clinic.unregistered();
    Bean.of(RegisterUser.class).register(pending.form());
    String first = pending.token();
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      Map<String, String> address = Map.of("resend:pending", pending.address());
      assertThat(operator.press("/admin/users/list", "resend:ok", address)).contains("確認メールを送りました");
      Eventually.holds("a second mail has come", () -> !pending.token().equals(first));
    }
  }

  @Test
  void aUserGetsAnotherAddressByTheButtonBehindTheLink() {
    Browserless operator = Colleague.acting("OPERATOR").atThePages();
    Clinic clinic = Clinic.registered();
    String other = "other-" + Clinic.key() + "@example.jp";
    Map<String, String> typed = Map.of("address:address", other, "address:proof", Operator.PROOF);
    String page = "/admin/users/user?code=" + clinic.listed().code();
    press(operator, page, "address:confirm:ok", typed, "asked", "新しいメールアドレスに、確認のメールを送りました。");
    assertThat(Operator.look(clinic).address()).isEqualTo(clinic.address());

    String link = Sink.newest(other, "変更の確認").link();
    String behind = link.substring(link.indexOf("/public/users/address?"));
    Browserless person = new Browserless(Door.ofThisServer());
    String opened = person.get(behind).body();
    assertThat(opened).contains(other);
    assertThat(person.press(behind, "change:submit", Map.of())).contains("<redirect", "done=true");
    assertThat(person.get("/public/users/address?done=true").body()).contains("メールアドレスを変更しました");
    assertThat(Operator.look(clinic).address()).isEqualTo(other);

    // In another tab the button is still there.
    Map<String, String> form = Browserless.form(opened, "change");
    assertThat(person.press("/public/users/address", form, "change:submit:button", "@all").body())
        .contains("USR-006");
    assertThat(person.get(behind).body())
        .contains("USR-006")
        .doesNotContain("change:submit:button");
  }

  private static void press(
      Browserless operator,
      String page,
      String button,
      Map<String, String> typed,
      String done,
      String says) {
    assertThat(operator.press(page, button, typed)).contains("<redirect", "done=" + done);
    assertThat(operator.get(page + "&done=" + done).body()).contains(says);
  }

  private static void tryInVain(String name) {
    for (int i = 0; i < 5; i++) {
      Outcome.of(() -> Bean.of(SignIn.class).signIn(name, "wrong", Clinic.NETWORK));
    }
  }
}
