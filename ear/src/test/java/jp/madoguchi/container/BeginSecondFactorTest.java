package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.BeginSecondFactor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BeginSecondFactorTest {
  @Inject private BeginSecondFactor begin;

  @Test
  void isSetUpOnce() {
    Clinic clinic = Clinic.registered();
    clinic.call(Authenticator::new);
    clinic.run(() -> Refused.with(ErrorCode.AUT_023, () -> begin.begin("session")));
    assertThat(Trail.of(clinic.address()))
        .endsWith("BeginSecondFactor OK", "ConfirmSecondFactor OK", "BeginSecondFactor AUT-023");
  }
}
