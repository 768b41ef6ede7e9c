package jp.madoguchi.container;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jp.madoguchi.harness.AuthenticatorApp;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.signin.BeginSecondFactor;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.ConfirmSecondFactor;

/** A person's authenticator app, set up as people do it. */
final class Authenticator {
  static final Duration STEP = Duration.ofSeconds(30);

  private final AuthenticatorApp app;
  private final List<String> recoveryCodes;

  /** In a session of the caller, whose password is that of all clinics. */
  Authenticator() {
    String session = "session";
    Bean.of(ConfirmPassword.class).confirm(Clinic.PASSWORD, session);
    app = new AuthenticatorApp(Bean.of(BeginSecondFactor.class).begin(session).text());
    recoveryCodes = Bean.of(ConfirmSecondFactor.class).confirm(code(), session);
    recoveryCodes.forEach(UsedSecrets::note);
  }

  List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** What it shows now. */
  String code() {
    return app.code(Bean.of(Clock.class).instant());
  }
}
