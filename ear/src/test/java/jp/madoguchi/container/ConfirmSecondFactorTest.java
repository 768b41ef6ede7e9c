package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.madoguchi.secondfactor.MySecondFactor;
import jp.madoguchi.session.SessionWatch;
import jp.madoguchi.session.SignedIn;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.BeginSecondFactor;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.ConfirmSecondFactor;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SwitchOffSecondFactor;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmSecondFactorTest {
  private static final String DEMAND = "madoguchi.second.factor.staff";

  @Inject private SignIn signIn;
  @Inject private ConfirmPassword confirmPassword;
  @Inject private BeginSecondFactor begin;
  @Inject private ConfirmSecondFactor confirm;
  @Inject private SwitchOffSecondFactor switchOff;
  @Inject private MySecondFactor mine;
  @Inject private SessionWatch watch;

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
    assertThat(Trail.of(clinic.address()))
        .endsWith(
            "BeginSecondFactor AUT-010",
            "ConfirmSecondFactor AUT-010",
            "ConfirmPassword OK",
            "BeginSecondFactor OK",
            "ConfirmSecondFactor AUT-021");
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
}
