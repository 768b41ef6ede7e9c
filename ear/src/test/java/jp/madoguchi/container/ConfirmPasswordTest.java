package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import java.time.Duration;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.ConfirmPassword;
import jp.madoguchi.signin.StepUp;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmPasswordTest {
  @Inject private ConfirmPassword confirm;
  @Inject private StepUp stepUp;

  @Test
  void holdsForTenMinutesInThisSessionOnly() {
    Clinic clinic = Clinic.registered();
    String session = Clinic.key();
    clinic.run(() -> confirm.confirm(Clinic.PASSWORD, session));
    assertThatCode(() -> stepUp.check(clinic.address(), session)).doesNotThrowAnyException();
    Refused.with(ErrorCode.AUT_010, () -> stepUp.check(clinic.address(), Clinic.key()));
    Refused.with(ErrorCode.AUT_010, () -> stepUp.check("other@example.jp", session));
    try (LaterTime later = new LaterTime(Duration.ofMinutes(10).plusSeconds(5))) {
      Refused.with(ErrorCode.AUT_010, () -> stepUp.check(clinic.address(), session));
    }
  }

  @Test
  void aWrongPasswordIsRefusedAtItsField() {
    Clinic clinic = Clinic.registered();
    String session = Clinic.key();
    Refused.at(
        "password", ErrorCode.AUT_011, () -> clinic.run(() -> confirm.confirm("wrong", session)));
    Refused.with(ErrorCode.AUT_010, () -> stepUp.check(clinic.address(), session));
    assertThat(Trail.of(clinic.address())).contains("ConfirmPassword AUT-011");
  }
}
