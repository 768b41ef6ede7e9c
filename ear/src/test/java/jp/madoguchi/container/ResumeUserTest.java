package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.signin.SignIn;
import jp.madoguchi.users.UserState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResumeUserTest {
  @Test
  void letsThePersonSignInAgainWithTheSamePassword() {
    Clinic clinic = Clinic.registered();
    Operator.suspend(clinic);
    Operator.resume(clinic);
    Bean.of(SignIn.class).signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK);
    assertThat(Sink.newest(clinic.address(), "利用再開のお知らせ").text()).contains("ログインできます");
    assertThat(Operator.look(clinic).state()).isEqualTo(UserState.ACTIVE);
    assertThat(Operator.look(clinic).suspensionReason()).isNull();
    assertThat(Trail.about("institution/" + clinic.listed().code() + "/user"))
        .containsExactly("SuspendUser operator OK", "ResumeUser operator OK");
  }
}
