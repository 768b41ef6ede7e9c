package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import jp.madoguchi.harness.Altered;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.secondfactor.MySecondFactor;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.CodeNeeded;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SignInWithCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInWithCodeTest {
  private static final String NEW = "Tall-Violin-Harbour-27";

  @Inject private SignIn signIn;
  @Inject private SignInWithCode withCode;
  @Inject private MySecondFactor mine;
  @Inject private SessionWatch watch;

  @Test
  void afterThePasswordTheCodeIsAskedForAndCountsOnce() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    try (LaterTime later = new LaterTime(Authenticator.STEP)) {
      String code = app.code();
      SignedIn who = withCode.signIn(ticket(clinic), code, Clinic.NETWORK);
      assertThat(who.name()).isEqualTo(clinic.address());
      assertThat(watch.seen(who.sessionKey(), who.name())).isPresent();
      String again = ticket(clinic);
      Refused.at("code", ErrorCode.AUT_021, () -> withCode.signIn(again, code, Clinic.NETWORK));
      later.andThen(Authenticator.STEP);
      withCode.signIn(again, app.code(), Clinic.NETWORK);
    }
    assertThat(Trail.of(clinic.address()))
        .contains("SignIn AUT-020", "SignInWithCode OK", "SignInWithCode AUT-021");
  }

  @Test
  void theCodeThatSetItUpIsUsed() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    String code = app.code();
    Refused.with(ErrorCode.AUT_021, () -> withCode.signIn(ticket(clinic), code, Clinic.NETWORK));
  }

  @Test
  void aRecoveryCodeCountsOnce() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    assertThat(app.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    String code = app.recoveryCodes().get(3);
    withCode.signIn(ticket(clinic), code.toLowerCase(), Clinic.NETWORK);
    assertThat(clinic.call(() -> mine.now()).recoveryCodes()).isEqualTo(9);
    Refused.with(ErrorCode.AUT_021, () -> withCode.signIn(ticket(clinic), code, Clinic.NETWORK));
    assertThat(Trail.read("select code_hash from recovery_code where name = ?", clinic.address()))
        .hasSize(9)
        .allSatisfy(hash -> assertThat(hash).hasSize(64));
  }

  @Test
  void fiveWrongCodesLockAndARightPasswordBetweenDoesNotHelp() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    for (int i = 0; i < 5; i++) {
      String ticket = ticket(clinic);
      Refused.with(ErrorCode.AUT_021, () -> withCode.signIn(ticket, "wrong", Clinic.NETWORK));
    }
    Refused.with(
        ErrorCode.AUT_002, () -> signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK));
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      withCode.signIn(ticket(clinic), app.code(), Clinic.NETWORK);
    }
  }

  @Test
  void theProofOfThePasswordHoldsTenMinutesAndCannotBeMade() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    String ticket = ticket(clinic);
    String altered = Altered.first(ticket);
    Refused.with(ErrorCode.AUT_022, () -> withCode.signIn("", app.code(), Clinic.NETWORK));
    Refused.with(ErrorCode.AUT_022, () -> withCode.signIn("%", app.code(), Clinic.NETWORK));
    Refused.with(ErrorCode.AUT_022, () -> withCode.signIn(altered, app.code(), Clinic.NETWORK));
    try (LaterTime later = new LaterTime(Duration.ofMinutes(10))) {
      Refused.with(ErrorCode.AUT_022, () -> withCode.signIn(ticket, app.code(), Clinic.NETWORK));
    }
  }

  @Test
  void aNewPasswordDoesNotGetAroundIt() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    String old = ticket(clinic);
    Bean.of(RequestPasswordReset.class).request(clinic.address(), Clinic.NETWORK);
    Bean.of(ResetPassword.class).reset(Sink.resetToken(clinic.address()), NEW, NEW);
    String recovery = app.recoveryCodes().get(0);
    Refused.with(ErrorCode.AUT_022, () -> withCode.signIn(old, recovery, Clinic.NETWORK));
    withCode.signIn(ticket(clinic.address(), NEW), recovery, Clinic.NETWORK);
  }

  private String ticket(Clinic clinic) {
    return ticket(clinic.address(), Clinic.PASSWORD);
  }

  private String ticket(String name, String password) {
    CodeNeeded next =
        catchThrowableOfType(CodeNeeded.class, () -> signIn.signIn(name, password, Clinic.NETWORK));
    assertThat(next).as("the code is asked for").isNotNull();
    return UsedSecrets.note(next.ticket());
  }
}
