package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
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
  void refusesWhatIsWrongAtItsFieldAndChangesNoRow() {
    RegistrationForm right = Clinic.unregistered().form();
    Map<String, String> before = Rows.now();
    refused(right, "familyName", "", ErrorCode.REG_001);
    refused(right, "familyName", "埼\u0000玉", ErrorCode.REG_004);
    refused(right, "givenName", "太郎\u202E", ErrorCode.REG_004);
    refused(right, "givenName", "𠮷".repeat(51), ErrorCode.REG_003);
    refused(right, "symbol", "", ErrorCode.REG_010);
    refused(right, "digits", "01234567", ErrorCode.REG_011);
    refused(right, "digits", "139799900", ErrorCode.REG_014);
    refused(right, "phone", "3012345678", ErrorCode.REG_020);
    refused(right, "address", "Saitama@example.jp", ErrorCode.REG_030);
    refused(right, "address", "a+b@example.jp", ErrorCode.REG_030);
    refused(right, "address", "saitama", ErrorCode.REG_031);
    refused(right, "password", "onlylower", ErrorCode.REG_040);
    refused(right, "passwordAgain", "Another-Horse-7", ErrorCode.REG_041);
    refused(right, "consent", false, ErrorCode.REG_050);
    assertThat(Rows.now()).isEqualTo(before);
  }

  private void refused(RegistrationForm right, String field, Object typed, ErrorCode code) {
    Refused.at(field, code, () -> register.register(Changed.field(right, field, typed)));
  }

  @Test
  void refusesAPasswordThatIsEasyToGuess() {
    Clinic clinic = Clinic.unregistered();
    Refused.at("password", ErrorCode.REG_043, () -> register.register(clinic.form("Sai01234")));
    assertThat(Trail.read("select state from mail_outbox where recipient = ?", clinic.address()))
        .isEmpty();
  }
}
