package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.harness.Eventually;
import jp.madoguchi.registration.ConfirmRegistration;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationLink;
import jp.madoguchi.registration.ResendLink;
import jp.madoguchi.registration.SentRegistration;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResendLinkTest {
  private static final String HERE = "127.0.0.1";

  @Inject private RegisterUser register;
  @Inject private ResendLink resend;
  @Inject private SentRegistration sent;
  @Inject private RegistrationLink link;
  @Inject private ConfirmRegistration confirm;

  @Test
  void theNewLinkHoldsForADayAnewAndTheOldOneIsVoid() {
    Clinic clinic = Clinic.unregistered();
    String handle = register.register(clinic.form());
    String first = clinic.token();
    try (LaterTime later = new LaterTime(Duration.ofHours(23))) {
      resend.resend(handle, HERE);
      String second =
          Eventually.gives(
              "a second mail has come",
              () -> Optional.of(clinic.token()).filter(token -> !token.equals(first)));
      Refused.with(ErrorCode.TOK_005, () -> confirm.confirm(first, Clinic.PASSWORD));
      later.andThen(Duration.ofHours(23));
      link.look(second);
      later.andThen(Duration.ofMinutes(61));
      Refused.with(ErrorCode.TOK_001, () -> link.look(second));
      Refused.with(ErrorCode.TOK_001, () -> resend.resend(handle, HERE));
      Refused.with(ErrorCode.TOK_001, () -> sent.of(handle));
    }
  }

  @Test
  void waitsForAMinuteAndTellsTheSeconds() {
    Clinic clinic = Clinic.unregistered();
    String handle = register.register(clinic.form());
    Refusal tooSoon = Refused.of(() -> resend.resend(handle, HERE));
    assertThat(tooSoon.code()).isEqualTo(ErrorCode.REG_071);
    assertThat(Integer.parseInt(tooSoon.problems().get(0).arguments().get(0))).isBetween(1, 60);
    assertThat(sent.of(handle).secondsToWait()).isBetween(1L, 60L);
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      assertThat(sent.of(handle).secondsToWait()).isZero();
      List<Object> outcomes =
          Together.call(
              5,
              () -> {
                resend.resend(handle, HERE);
                return "OK";
              });
      assertThat(outcomes).filteredOn("OK"::equals).hasSize(1);
    }
    assertThat(mails(clinic.address())).hasSize(2);
  }

  @Test
  void looksTheSameWhetherOrNotTheAddressIsTaken() {
    Clinic free = Clinic.unregistered();
    Clinic taken = Clinic.registered();
    String handleOfFree = register.register(free.form());
    String handleOfTaken = register.register(taken.form());
    assertThat(handleOfTaken).hasSameSizeAs(handleOfFree);
    assertThat(sent.of(handleOfTaken).address()).isEqualTo("t1***@example.jp");
    assertThat(sent.of(handleOfFree).address()).isEqualTo("t1***@example.jp");
    for (String handle : List.of(handleOfFree, handleOfTaken)) {
      Refused.with(ErrorCode.REG_071, () -> resend.resend(handle, HERE));
    }
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      resend.resend(handleOfFree, HERE);
      resend.resend(handleOfTaken, HERE);
    }
    assertThat(mails(free.address())).containsExactly("M01", "M01");
    assertThat(Trail.about("institution/" + free.listed().displayNumber()))
        .endsWith("ResendLink anonymous REG-071", "ResendLink anonymous OK");
    assertThat(Trail.about("institution/" + taken.listed().displayNumber()))
        .endsWith("ResendLink anonymous REG-071", "ResendLink anonymous TAKEN");
    assertThat(mails(taken.address())).containsExactly("M01", "M02", "M07", "M07");
  }

  /** Who sees the page only does not learn that somebody has opened the link. */
  @Test
  void looksTheSameAfterTheLinkWasUsed() {
    Clinic clinic = Clinic.unregistered();
    String handle = register.register(clinic.form());
    SentRegistration.Sent before = sent.of(handle);
    String token = clinic.token();
    confirm.confirm(token, Clinic.PASSWORD);
    assertThat(sent.of(handle).address()).isEqualTo(before.address());
    assertThat(sent.of(handle).until()).isEqualTo(before.until());
    try (LaterTime later = new LaterTime(Duration.ofSeconds(61))) {
      resend.resend(handle, HERE);
    }
    assertThat(mails(clinic.address())).containsExactly("M01", "M02", "M07");
    Refused.with(ErrorCode.TOK_002, () -> link.look(token));
  }

  @Test
  void knowsNoHandleThatItDidNotGive() {
    for (String unknown : List.of("", "0".repeat(64), "\0")) {
      Refused.with(ErrorCode.TOK_005, () -> resend.resend(unknown, HERE));
      Refused.with(ErrorCode.TOK_005, () -> sent.of(unknown));
    }
  }

  @Test
  void countsWithTheMailsOfTheDay() {
    assertOneMoreMail(Clinic.unregistered(), 2);
  }

  /** Nobody learns by it who is registered, and nobody who is can be pestered. */
  @Test
  void countsWithTheMailsOfTheDayForAnAddressThatIsTaken() {
    Clinic clinic = Clinic.registered();
    // One of them led to the registration.
    assertOneMoreMail(clinic, 3);
    assertThat(mails(clinic.address())).containsExactly("M01", "M02", "M07", "M07");
  }

  private void assertOneMoreMail(Clinic clinic, int perDay) {
    try (SettingOf limit = new SettingOf(Setting.REGISTRATION_MAILS_PER_DAY, perDay);
        LaterTime later = new LaterTime(Duration.ZERO)) {
      String handle = register.register(clinic.form());
      later.andThen(Duration.ofSeconds(61));
      resend.resend(handle, HERE);
      later.andThen(Duration.ofSeconds(61));
      Refused.with(ErrorCode.REG_070, () -> resend.resend(handle, HERE));
    }
  }

  private static List<String> mails(String address) {
    return Trail.read("select template from mail_outbox where recipient = ? order by id", address);
  }
}
