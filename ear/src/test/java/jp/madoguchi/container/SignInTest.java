package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInTest {
  @Inject private SignIn signIn;

  @Test
  void takesTheNameInAnyCaseAndWidth() {
    Clinic clinic = Clinic.registered();
    assertThat(
            signIn
                .signIn(clinic.address().toUpperCase(Locale.ROOT), Clinic.PASSWORD, Clinic.NETWORK)
                .name())
        .isEqualTo(clinic.address());
  }

  @Test
  void saysTheSameForAWrongPasswordAndAnUnknownName() {
    Clinic clinic = Clinic.registered();
    Refused.with(ErrorCode.AUT_001, () -> signIn.signIn(clinic.address(), "wrong", Clinic.NETWORK));
    Refused.with(
        ErrorCode.AUT_001, () -> signIn.signIn("no-" + clinic.address(), "wrong", Clinic.NETWORK));
    assertThat(Trail.of(clinic.address())).contains("SignIn AUT-001");
  }

  @Test
  void keepsNothingOfANameThatNobodyHas() {
    String typed = "a-password-typed-in-the-wrong-field-" + Clinic.key();
    Refused.with(ErrorCode.AUT_001, () -> signIn.signIn(typed, "wrong", Clinic.NETWORK));
    assertThat(Trail.of(typed)).isEmpty();
    assertThat(Trail.read("select name from sign_in_attempt where name = ?", typed)).isEmpty();
  }

  @Test
  void locksForAMinuteAfterFiveWrongPasswords() {
    Clinic clinic = Clinic.registered();
    for (int i = 0; i < 5; i++) {
      Refused.with(
          ErrorCode.AUT_001, () -> signIn.signIn(clinic.address(), "wrong", Clinic.NETWORK));
    }
    Refused.with(
        ErrorCode.AUT_002, () -> signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK));
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK).role())
          .isEqualTo("clinic");
    }
  }
}
