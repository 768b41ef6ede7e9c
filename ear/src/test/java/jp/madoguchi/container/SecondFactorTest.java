package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import jp.madoguchi.secondfactor.MySecondFactor;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.BeginSecondFactor;
import jp.madoguchi.signin.CodeNeeded;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.ConfirmSecondFactor;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SignInWithCode;
import jp.madoguchi.signin.SwitchOffSecondFactor;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SecondFactorTest {
  private static final String NEW = "Tall-Violin-Harbour-27";
  private static final String DEMAND = "madoguchi.second.factor.staff";

  @Inject private SignIn signIn;
  @Inject private SignInWithCode withCode;
  @Inject private ConfirmPassword confirmPassword;
  @Inject private BeginSecondFactor begin;
  @Inject private ConfirmSecondFactor confirm;
  @Inject private SwitchOffSecondFactor switchOff;
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
  void nothingIsAskedForBeforeTheAppHasShownARightCode() {
    Clinic clinic = Clinic.registered();
    clinic.run(
        () -> {
          Refused.with(ErrorCode.AUT_010, () -> begin.begin("s"));
          Refused.with(ErrorCode.AUT_010, () -> confirm.confirm("000000", "s"));
          confirmPassword.confirm(Clinic.PASSWORD, "s");
          begin.begin("s");
          Refused.at("code", ErrorCode.AUT_021, () -> confirm.confirm("wrong", "s"));
          assertThat(mine.now().on()).isFalse();
        });
    assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK)).isNotNull();
  }

  @Test
  void isSetUpOnce() {
    Clinic clinic = Clinic.registered();
    clinic.call(Authenticator::new);
    clinic.run(() -> Refused.with(ErrorCode.AUT_023, () -> begin.begin("session")));
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
    String altered = "A" + ticket.substring(1);
    Refused.with(ErrorCode.AUT_022, () -> withCode.signIn("", app.code(), Clinic.NETWORK));
    Refused.with(ErrorCode.AUT_022, () -> withCode.signIn("%", app.code(), Clinic.NETWORK));
    Refused.with(
        ErrorCode.AUT_022, () -> withCode.signIn(altered + "A", app.code(), Clinic.NETWORK));
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

  @Test
  void isSwitchedOffWithPasswordAndCode() {
    Clinic clinic = Clinic.registered();
    Authenticator app = clinic.call(Authenticator::new);
    String code = app.recoveryCodes().get(0);
    clinic.run(
        () -> {
          Refused.at("password", ErrorCode.AUT_011, () -> switchOff.switchOff("wrong", code));
          Refused.at(
              "code", ErrorCode.AUT_021, () -> switchOff.switchOff(Clinic.PASSWORD, "wrong"));
          switchOff.switchOff(Clinic.PASSWORD, code);
          assertThat(mine.now()).isEqualTo(new MySecondFactor.State(false, 0, false));
        });
    assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK)).isNotNull();
  }

  @Test
  void staffMustSetItUpWhereTheSettingSaysSo() {
    String name = "staff." + UUID.randomUUID();
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "試験 職員", StaffRole.AUDITOR, "s@example.jp", Clinic.PASSWORD));
    String before = System.getProperty(DEMAND);
    try {
      System.setProperty(DEMAND, "1");
      SignedIn who = signIn.signIn(name, Clinic.PASSWORD, Clinic.NETWORK);
      assertThat(mustEnrol(who)).isTrue();
      Authenticator app = As.role("auditor", name, Authenticator::new);
      assertThat(mustEnrol(who)).isFalse();
      String code = app.recoveryCodes().get(0);
      As.role("auditor", name, () -> switchOff.switchOff(Clinic.PASSWORD, code));
      assertThat(mustEnrol(who)).isTrue();
      System.setProperty(DEMAND, "0");
      assertThat(mustEnrol(signIn.signIn(name, Clinic.PASSWORD, Clinic.NETWORK))).isFalse();
    } finally {
      if (before == null) {
        System.clearProperty(DEMAND);
      } else {
        System.setProperty(DEMAND, before);
      }
    }
  }

  private boolean mustEnrol(SignedIn who) {
    return watch.seen(who.sessionKey(), who.name()).orElseThrow().mustEnrol();
  }

  private String ticket(Clinic clinic) {
    return ticket(clinic.address(), Clinic.PASSWORD);
  }

  private String ticket(String name, String password) {
    CodeNeeded next =
        catchThrowableOfType(CodeNeeded.class, () -> signIn.signIn(name, password, Clinic.NETWORK));
    assertThat(next).as("the code is asked for").isNotNull();
    return next.ticket();
  }
}
