package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.harness.Door;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.ChangePassword;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ChangePasswordTest {
  private static final String NEW = UsedSecrets.note("Tall-Violin-Harbour-27");
  private static final String PAGE = "/clinic/signin/password";

  @Test
  void takesThePresentOneAndEndsEverySession() {
    Clinic clinic = Clinic.registered();
    SignedIn elsewhere = signIn(clinic, Clinic.PASSWORD);
    Browserless person =
        Browserless.signedIn(Door.ofThisServer(), clinic.address(), Clinic.PASSWORD);
    Map<String, String> form = Browserless.form(person.get(PAGE).body(), "change");
    assertThat(form).doesNotContainKey("change:code:input");
    form.put("change:password:input", Clinic.PASSWORD);
    form.put("change:newPassword:input", NEW);
    form.put("change:newPasswordAgain:input", NEW);
    assertThat(person.press(PAGE, form, "change:submit:button", "change").body())
        .contains("<redirect url=\"/public/signin/changed\"");
    assertThat(person.get(PAGE).statusCode()).isEqualTo(302);
    assertThat(Bean.of(SessionWatch.class).seen(elsewhere.sessionKey(), elsewhere.name()))
        .isEmpty();
    Refused.with(ErrorCode.AUT_001, () -> signIn(clinic, Clinic.PASSWORD));
    signIn(clinic, NEW);
    assertThat(Sink.newest(clinic.address(), Sink.PASSWORD_CHANGED).text())
        .doesNotContain(NEW, Clinic.PASSWORD);
    assertThat(Trail.of(clinic.address())).contains("ChangePassword OK");
  }

  @Test
  void refusesAtTheFieldAndChangesNothing() {
    Clinic clinic = Clinic.registered();
    Refused.at("password", ErrorCode.AUT_011, () -> change(clinic, "wrong", NEW, NEW, ""));
    Refused.at("password", ErrorCode.AUT_011, () -> change(clinic, "", NEW, NEW, ""));
    String number = UsedSecrets.note("Aa-" + clinic.listed().digits());
    for (Map.Entry<String, ErrorCode> bad :
        Map.of(
                "short",
                ErrorCode.REG_040,
                number,
                ErrorCode.REG_042,
                UsedSecrets.note("Tokyo2026"),
                ErrorCode.REG_043)
            .entrySet()) {
      String typed = bad.getKey();
      Refused.at(
          "newPassword", bad.getValue(), () -> change(clinic, Clinic.PASSWORD, typed, typed, ""));
    }
    Refused.at(
        "newPasswordAgain",
        ErrorCode.REG_041,
        () -> change(clinic, Clinic.PASSWORD, NEW, "other", ""));
    signIn(clinic, Clinic.PASSWORD);
  }

  @Test
  void aLinkThatWasSentBeforeLeadsNowhere() {
    Clinic clinic = Clinic.registered();
    Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    change(clinic, Clinic.PASSWORD, NEW, NEW, "");
    Refused.with(
        ErrorCode.AUT_005,
        () -> Bean.of(ResetPassword.class).reset(token, Clinic.PASSWORD, Clinic.PASSWORD));
    signIn(clinic, NEW);
  }

  /** Whoever finds a screen left open does not guess here either. */
  @Test
  void fiveWrongOnesLockTheName() {
    Clinic clinic = Clinic.registered();
    for (int i = 0; i < 5; i++) {
      Refused.with(ErrorCode.AUT_011, () -> change(clinic, "wrong", NEW, NEW, ""));
    }
    Refused.with(ErrorCode.AUT_002, () -> change(clinic, Clinic.PASSWORD, NEW, NEW, ""));
  }

  @Test
  void asksForACodeWhereTheSecondFactorIsOn() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    for (String code : new String[] {"", "000000"}) {
      Refused.at("code", ErrorCode.AUT_021, () -> change(clinic, Clinic.PASSWORD, NEW, NEW, code));
    }
    change(clinic, Clinic.PASSWORD, NEW, NEW, app.recoveryCodes().get(0));
    assertThat(Outcome.of(() -> signIn(clinic, NEW))).isEqualTo("AUT-020");
  }

  private static void change(
      Clinic clinic, String present, String password, String again, String code) {
    clinic.run(() -> Bean.of(ChangePassword.class).change(present, password, again, code));
  }

  private static SignedIn signIn(Clinic clinic, String password) {
    return Bean.of(SignIn.class).signIn(clinic.address(), password, Clinic.NETWORK);
  }
}
