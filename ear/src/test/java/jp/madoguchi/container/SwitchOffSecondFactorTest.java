package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.secondfactor.MySecondFactor;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.signin.SwitchOffSecondFactor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SwitchOffSecondFactorTest {
  @Inject private SignIn signIn;
  @Inject private SwitchOffSecondFactor switchOff;
  @Inject private MySecondFactor mine;

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
    assertThat(Trail.of(clinic.address()))
        .endsWith(
            "SwitchOffSecondFactor AUT-011",
            "SwitchOffSecondFactor AUT-021",
            "SwitchOffSecondFactor OK");
    assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK)).isNotNull();
  }
}
