package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationLink;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmRegistrationTest {
  @Inject private RegisterUser register;
  @Inject private RegistrationLink link;
  @Inject private ConfirmRegistration confirm;
  @Inject private SignIn signIn;

  @Test
  void opensTheAccountAndSaysSoByMail() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    confirm.confirm(clinic.token());
    assertThat(Sink.newest(clinic.address(), Sink.REGISTERED).text()).contains(clinic.address());
    assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK).name())
        .isEqualTo(clinic.address());
  }

  @Test
  void lookingAtTheLinkDoesNotUseIt() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    link.look(clinic.token());
    link.look(clinic.token());
    confirm.confirm(clinic.token());
    Refused.with(ErrorCode.TOK_002, () -> link.look(clinic.token()));
  }

  @Test
  void aLinkWorksOnce() {
    Clinic clinic = Clinic.registered();
    Refused.with(ErrorCode.TOK_002, () -> confirm.confirm(clinic.token()));
  }

  @Test
  void aLinkEndsAfter24Hours() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    String token = clinic.token();
    try (LaterTime later = new LaterTime(Duration.ofHours(24).minusMinutes(1))) {
      link.look(token);
      later.andThen(Duration.ofMinutes(1));
      Refused.with(ErrorCode.TOK_001, () -> confirm.confirm(token));
    }
  }

  @Test
  void aLinkThatWasNeverSentIsUnknown() {
    Refused.with(ErrorCode.TOK_003, () -> confirm.confirm("x".repeat(43)));
  }
}
