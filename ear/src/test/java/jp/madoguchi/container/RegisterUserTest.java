package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegisterUserTest {
  @Inject private RegisterUser register;

  @Test
  void sendsALinkAndNoPassword() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    Mail mail = Sink.newest(clinic.address(), Sink.CONFIRMATION);
    assertThat(mail.link()).contains("/public/registration/confirm?token=");
    assertThat(mail.text()).contains("試験").doesNotContain(Clinic.PASSWORD);
    assertThat(Trail.about("institution/" + clinic.listed().displayNumber()))
        .containsExactly("RegisterUser anonymous OK");
  }

  @Test
  void takesTheSameFormOnlyOnce() {
    Clinic clinic = Clinic.unregistered();
    RegistrationForm form = clinic.form();
    register.register(form);
    register.register(form);
    Sink.newest(clinic.address(), Sink.CONFIRMATION);
    assertThat(Trail.about("institution/" + clinic.listed().displayNumber()))
        .containsExactly("RegisterUser anonymous OK", "RegisterUser anonymous REPEATED");
    assertThat(Trail.read("select state from mail_outbox where recipient = ?", clinic.address()))
        .hasSize(1);
  }

  @Test
  void tellsOnlyTheOwnerThatAnAddressIsTaken() {
    Clinic clinic = Clinic.registered();
    register.register(clinic.form());
    assertThat(Sink.newest(clinic.address(), Sink.ALREADY_REGISTERED).text())
        .doesNotContain("token=");
  }

  @Test
  void refusesAPasswordThatIsEasyToGuess() {
    Clinic clinic = Clinic.unregistered();
    Refused.at("password", ErrorCode.REG_043, () -> register.register(clinic.form("Sai01234")));
    assertThat(Trail.read("select state from mail_outbox where recipient = ?", clinic.address()))
        .isEmpty();
  }
}
