package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.signin.PasswordResetLink;
import jp.madoguchi.signin.RequestPasswordReset;
import jp.madoguchi.signin.ResetPassword;
import jp.madoguchi.signin.SignIn;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResetPasswordTest {
  private static final String NEW = UsedSecrets.note("Tall-Violin-Harbour-27");

  @Inject private RequestPasswordReset request;
  @Inject private PasswordResetLink link;
  @Inject private ResetPassword reset;
  @Inject private SignIn signIn;

  @Test
  void aClinicChoosesANewPasswordByMail() {
    Clinic clinic = Clinic.registered();
    request.request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    assertThat(link.look(token)).isEqualTo(clinic.address());
    reset.reset(token, NEW, NEW);
    assertThat(signIn.signIn(clinic.address(), NEW, Clinic.NETWORK).role()).isEqualTo("clinic");
    Refused.with(
        ErrorCode.AUT_001, () -> signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK));
    Mail told = Sink.newest(clinic.address(), Sink.PASSWORD_CHANGED);
    assertThat(told.text()).doesNotContain(NEW, token);
    assertThat(Trail.of(clinic.address())).contains("RequestPasswordReset OK", "ResetPassword OK");
  }

  @Test
  void soDoesAMemberOfStaff() {
    String name = "staff." + UUID.randomUUID();
    String address = name + "@example.jp";
    As.role(
        "operator",
        "operator",
        () ->
            Bean.of(AddStaff.class)
                .add(name, "試験 職員", StaffRole.REVIEWER, address, Clinic.PASSWORD));
    request.request(name, Clinic.NETWORK);
    reset.reset(Sink.resetToken(address), NEW, NEW);
    assertThat(signIn.signIn(name, NEW, Clinic.NETWORK).role()).isEqualTo("reviewer");
  }

  @Test
  void theLinkWorksOnce() {
    Clinic clinic = Clinic.registered();
    request.request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    reset.reset(token, NEW, NEW);
    Refused.with(ErrorCode.AUT_005, () -> link.look(token));
    Refused.with(ErrorCode.AUT_005, () -> reset.reset(token, NEW, NEW));
  }

  @Test
  void theLinkWorksForAnHour() {
    Clinic clinic = Clinic.registered();
    request.request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    try (LaterTime later = new LaterTime(Duration.ofMinutes(59))) {
      link.look(token);
      later.andThen(Duration.ofMinutes(1));
      Refused.with(ErrorCode.AUT_005, () -> link.look(token));
      Refused.with(ErrorCode.AUT_005, () -> reset.reset(token, NEW, NEW));
    }
  }

  @Test
  void anUnknownLinkDoesNotWork() {
    Refused.with(ErrorCode.AUT_005, () -> link.look(""));
    Refused.with(ErrorCode.AUT_005, () -> reset.reset("unknown", NEW, NEW));
  }

  @Test
  void keepsTheRulesOfRegistrationAndTheLinkAfterARefusal() {
    Clinic clinic = Clinic.registered();
    request.request(clinic.address(), Clinic.NETWORK);
    String token = Sink.resetToken(clinic.address());
    Refused.at("password", ErrorCode.REG_040, () -> reset.reset(token, "short", "short"));
    String number = UsedSecrets.note("Aa-" + clinic.listed().digits());
    Refused.at("password", ErrorCode.REG_042, () -> reset.reset(token, number, number));
    String easy = UsedSecrets.note("Tokyo2026");
    Refused.at("password", ErrorCode.REG_043, () -> reset.reset(token, easy, easy));
    Refused.at("passwordAgain", ErrorCode.REG_041, () -> reset.reset(token, NEW, "other"));
    reset.reset(token, NEW, NEW);
  }

  @Test
  void liftsALock() {
    Clinic clinic = Clinic.registered();
    for (int i = 0; i < 5; i++) {
      Refused.with(
          ErrorCode.AUT_001, () -> signIn.signIn(clinic.address(), "wrong", Clinic.NETWORK));
    }
    request.request(clinic.address(), Clinic.NETWORK);
    reset.reset(Sink.resetToken(clinic.address()), NEW, NEW);
    assertThat(signIn.signIn(clinic.address(), NEW, Clinic.NETWORK).role()).isEqualTo("clinic");
  }
}
