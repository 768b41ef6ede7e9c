package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.settings.Setting;
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

  /** Who sends mails through the portal sends our words, and of their own no more than a name. */
  @Test
  void saysNothingInTheMailThatWasTypedButTheName() {
    Clinic clinic = Clinic.unregistered();
    RegistrationForm form = Changed.field(clinic.form(), "phone", "0312345678");
    register.register(Changed.field(form, "givenName", "名だけ"));
    Mail mail = Sink.newest(clinic.address(), Sink.CONFIRMATION);
    assertThat(mail.text())
        .contains("試験　名だけ 様", clinic.listed().name(), clinic.listed().displayNumber())
        .doesNotContain("0312345678", "03-1234-5678", clinic.address(), clinic.listed().digits());
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
  void tenIdenticalFormsAtOnceAreOneRegistration() {
    Clinic clinic = Clinic.unregistered();
    RegistrationForm form = clinic.form();
    List<Object> handles = Together.call(10, () -> register.register(form));
    assertThat(handles)
        .hasSize(10)
        .containsOnly(handles.get(0))
        .hasOnlyElementsOfType(String.class);
    assertThat(Trail.read("select state from mail_outbox where recipient = ?", clinic.address()))
        .hasSize(1);
  }

  @Test
  void sendsOnlySoManyMailsToOneAddress() {
    Clinic clinic = Clinic.unregistered();
    try (SettingOf limit = new SettingOf(Setting.REGISTRATION_MAILS_PER_DAY, 2)) {
      register.register(clinic.form());
      register.register(clinic.form());
      Refused.with(ErrorCode.REG_070, () -> register.register(clinic.form()));
      try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
        register.register(clinic.form());
      }
    }
  }

  /** Or the third form would tell who is registered, and an owner could be pestered. */
  @Test
  void sendsNoMoreToAnAddressThatIsTaken() {
    Clinic clinic = Clinic.registered();
    // One of them led to the registration.
    try (SettingOf limit = new SettingOf(Setting.REGISTRATION_MAILS_PER_DAY, 3)) {
      register.register(clinic.form());
      register.register(clinic.form());
      Refused.with(ErrorCode.REG_070, () -> register.register(clinic.form()));
    }
    assertThat(
            Trail.read(
                "select template from mail_outbox where recipient = ? order by id",
                clinic.address()))
        .containsExactly("M01", "M02", "M07", "M07");
  }

  @Test
  void sendsOnlySoManyMailsForOneInternetAddress() {
    try (SettingOf limit = new SettingOf(Setting.REGISTRATION_MAILS_PER_HOUR, 2)) {
      register.register(Clinic.unregistered().formFrom("192.0.2.7"));
      register.register(Clinic.unregistered().formFrom("192.0.2.7"));
      Clinic third = Clinic.unregistered();
      Refused.with(ErrorCode.REG_070, () -> register.register(third.formFrom("192.0.2.7")));
      register.register(third.formFrom("192.0.2.8"));
      try (LaterTime later = new LaterTime(Duration.ofMinutes(61))) {
        register.register(Clinic.unregistered().formFrom("192.0.2.7"));
      }
    }
  }

  @Test
  void refusesAnInstitutionThatIsNoLongerTheOneShown() {
    var typed = ListedOthers.checkup("5000014", "");
    Refused.with(
        ErrorCode.REG_060,
        () -> register.register(ListedOthers.form(typed, "別の名", "stale@example.jp")));
  }

  @Test
  void tellsOnlyTheOwnerThatAnAddressIsTaken() {
    Clinic clinic = Clinic.registered();
    register.register(clinic.form());
    assertThat(Sink.newest(clinic.address(), Sink.ALREADY_REGISTERED).text())
        .contains("施設ごとに別のメールアドレスが必要です", "試験　一郎 様")
        .doesNotContain("token=", "0300000000", clinic.listed().digits());
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
    refused(right, "passwordAgain", UsedSecrets.note("Another-Horse-7"), ErrorCode.REG_041);
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
