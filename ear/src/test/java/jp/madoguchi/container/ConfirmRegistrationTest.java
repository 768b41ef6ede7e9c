package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationLink;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ConfirmRegistrationTest {
  private static final String STRANGERS = UsedSecrets.note("Wrong-Battery-Staple-7");

  @Inject private RegisterUser register;
  @Inject private RegistrationLink link;
  @Inject private ConfirmRegistration confirm;
  @Inject private SignIn signIn;

  @Test
  void opensTheAccountAndSaysSoByMail() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    confirm.confirm(clinic.token(), Clinic.PASSWORD);
    assertThat(Sink.newest(clinic.address(), Sink.REGISTERED).text()).contains(clinic.address());
    assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK).name())
        .isEqualTo(clinic.address());
  }

  /** To what the pages of 利用規約 and プライバシーポリシー called 2026年11月22日 第1版, and when: on the form. */
  @Test
  void keepsToWhatWasAgreedAndWhen() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    try (LaterTime later = new LaterTime(Duration.ofHours(2))) {
      confirm.confirm(clinic.token(), Clinic.PASSWORD);
    }
    assertThat(
            Trail.read(
                "select terms_version from portal_user where address = ?"
                    + " and completed_at >= agreed_at + interval '2' hour",
                clinic.address()))
        .containsExactly("2026-11-22");
  }

  @Test
  void lookingAtTheLinkDoesNotUseIt() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    link.look(clinic.token());
    link.look(clinic.token());
    confirm.confirm(clinic.token(), Clinic.PASSWORD);
    Refused.with(ErrorCode.TOK_002, () -> link.look(clinic.token()));
  }

  @Test
  void aLinkWorksOnce() {
    Clinic clinic = Clinic.registered();
    Refused.with(ErrorCode.TOK_002, () -> confirm.confirm(clinic.token(), Clinic.PASSWORD));
  }

  @Test
  void aLinkEndsAfter24Hours() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    String token = clinic.token();
    try (LaterTime later = new LaterTime(Duration.ofHours(24).minusMinutes(1))) {
      link.look(token);
      later.andThen(Duration.ofMinutes(1));
      Refused.with(ErrorCode.TOK_001, () -> confirm.confirm(token, Clinic.PASSWORD));
    }
  }

  @Test
  void anAlteredLinkIsToldApartFromOneThatIsVoid() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    String first = clinic.token();
    register.register(clinic.form());
    String second = Eventually.gives("a second mail has come", () -> otherThan(first, clinic));
    Refused.with(ErrorCode.TOK_005, () -> link.look(first));
    char last = second.charAt(second.length() - 1);
    String altered = second.substring(0, second.length() - 1) + (last == '0' ? '1' : '0');
    for (String wrong :
        List.of(altered, second.substring(0, 40), second + "=", "x".repeat(43), "\0", "")) {
      Refused.with(ErrorCode.TOK_003, () -> link.look(wrong));
      Refused.with(ErrorCode.TOK_003, () -> confirm.confirm(wrong, Clinic.PASSWORD));
    }
    confirm.confirm(second, Clinic.PASSWORD);
  }

  @Test
  void aStrangersRegistrationIsNotCompletedByTheOwnerOfTheMailbox() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    String first = clinic.token();
    assertThat(link.look(first))
        .returns(clinic.listed().name(), RegistrationLink.Shown::institution)
        .returns(clinic.listed().displayNumber(), RegistrationLink.Shown::number)
        .returns(false, RegistrationLink.Shown::passwordAsked);
    register.register(clinic.form(STRANGERS));
    String second = Eventually.gives("a second mail has come", () -> otherThan(first, clinic));
    assertThat(Sink.newest(clinic.address(), Sink.CONFIRMATION).text())
        .contains(clinic.listed().name(), clinic.listed().displayNumber());
    Refused.with(ErrorCode.TOK_005, () -> confirm.confirm(first, Clinic.PASSWORD));
    assertThat(link.look(second).passwordAsked()).isTrue();
    Refused.at("password", ErrorCode.TOK_006, () -> confirm.confirm(second, ""));
    Refused.at("password", ErrorCode.TOK_006, () -> confirm.confirm(second, Clinic.PASSWORD));
    register.register(clinic.form());
    String third = Eventually.gives("a third mail has come", () -> otherThan(second, clinic));
    confirm.confirm(third, Clinic.PASSWORD);
    assertThat(signIn.signIn(clinic.address(), Clinic.PASSWORD, Clinic.NETWORK).name())
        .isEqualTo(clinic.address());
  }

  private static Optional<String> otherThan(String first, Clinic clinic) {
    return Optional.of(clinic.token()).filter(token -> !token.equals(first));
  }

  @Test
  void ofTwentyPressesOneCompletes() {
    Clinic clinic = Clinic.unregistered();
    register.register(clinic.form());
    String token = clinic.token();
    List<Object> outcomes =
        Together.call(
            20,
            () -> {
              confirm.confirm(token, Clinic.PASSWORD);
              return "OK";
            });
    assertThat(outcomes).filteredOn("OK"::equals).hasSize(1);
    assertThat(outcomes)
        .filteredOn(o -> !o.equals("OK"))
        .hasSize(19)
        .allSatisfy(o -> assertThat(((Refusal) o).code()).isEqualTo(ErrorCode.TOK_002));
    assertThat(Trail.read("select address from portal_user where address = ?", clinic.address()))
        .hasSize(1);
  }

  @Test
  void whoIsSecondAtAnInstitutionIsToldSo() {
    Clinic clinic = Clinic.unregistered();
    Clinic other = new Clinic(clinic.listed(), "other." + clinic.address());
    register.register(clinic.form());
    register.register(other.form());
    confirm.confirm(clinic.token(), Clinic.PASSWORD);
    Refused.with(ErrorCode.TOK_004, () -> confirm.confirm(other.token(), Clinic.PASSWORD));
  }

  @Test
  void thatALinkWasUsedOrRanOutIsRememberedForAMonth() {
    Clinic used = Clinic.registered();
    Clinic late = Clinic.unregistered();
    register.register(late.form());
    String usedToken = used.token();
    String lateToken = late.token();
    try (LaterTime later = new LaterTime(Duration.ofDays(30).minusMinutes(1))) {
      Nightly.work("purgeRegistrations");
      Refused.with(ErrorCode.TOK_002, () -> link.look(usedToken));
      Refused.with(ErrorCode.TOK_001, () -> link.look(lateToken));
      assertThat(
              Trail.read(
                  "select address from pending_registration where address = ?", late.address()))
          .isEmpty();
      later.andThen(Duration.ofMinutes(2));
      Nightly.work("purgeRegistrations");
      Refused.with(ErrorCode.TOK_005, () -> link.look(usedToken));
      Refused.with(ErrorCode.TOK_001, () -> link.look(lateToken));
      // It ran out a day later than the other was used.
      later.andThen(Duration.ofDays(1));
      Nightly.work("purgeRegistrations");
      Refused.with(ErrorCode.TOK_005, () -> link.look(lateToken));
    }
  }
}
