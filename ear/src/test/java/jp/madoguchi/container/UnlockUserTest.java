package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnlockUserTest {
  @Test
  void letsThePersonSignInWithoutWaiting() {
    Clinic clinic = Clinic.registered();
    SignIn signIn = Bean.of(SignIn.class);
    for (int i = 0; i < 5; i++) {
      Outcome.of(() -> signIn.signIn(clinic.address(), "wrong", Clinic.NETWORK));
    }
    assertThat(Operator.look(clinic).state()).isEqualTo(UserState.LOCKED);
    Refused.with(
        ErrorCode.AUT_002, () -> signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK));
    Operator.unlock(clinic);
    signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
    assertThat(Trail.about("institution/" + clinic.listed().code() + "/user"))
        .containsExactly("UnlockUser operator OK");
  }
}
