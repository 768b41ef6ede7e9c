package jp.madoguchi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.registry.PersonName;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PendingRegistrationTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final PendingRegistration registration =
      new PendingRegistration(registrant(), "hash", "handle", NOW);

  @BeforeEach
  void send() {
    registration.sent("token", NOW, DAY);
  }

  @Test
  void holdsForADayAndNotAMomentLonger() {
    assertThat(registration.expiresAt()).isEqualTo(NOW.plus(DAY));
    assertThatCode(() -> registration.requireOpen(NOW.plus(DAY).minusNanos(1)))
        .doesNotThrowAnyException();
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> registration.complete(NOW.plus(DAY)));
    assertThat(refusal.code()).isEqualTo(ErrorCode.TOK_001);
    assertThat(refusal.problems().get(0).arguments()).containsExactly("24");
  }

  @Test
  void completesOnceAndForgetsThePerson() {
    assertThat(registration.complete(NOW.plusSeconds(60))).isNotNull();
    assertThat(registration.address()).isEmpty();
    assertThat(registration.name()).isNull();
    assertThat(
            catchThrowableOfType(Refusal.class, () -> registration.complete(NOW.plusSeconds(61)))
                .code())
        .isEqualTo(ErrorCode.TOK_002);
  }

  @Test
  void anotherMailBeginsTheDayAnew() {
    registration.sent("later", NOW.plusSeconds(3600), DAY);
    registration.requireOpen(NOW.plus(DAY).plusSeconds(3599));
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> registration.requireOpen(NOW.plus(DAY).plusSeconds(3600)));
    assertThat(refusal.problems().get(0).arguments()).containsExactly("24");
  }

  @Test
  void anotherMailWaitsForAMinute() {
    assertThat(registration.untilResend(NOW)).isEqualTo(Duration.ofSeconds(60));
    assertThat(ResendLink.seconds(registration.untilResend(NOW.plusMillis(59_001)))).isEqualTo(1);
    assertThat(registration.untilResend(NOW.plusSeconds(60))).isZero();
    assertThat(registration.untilResend(NOW.plusSeconds(61))).isZero();
  }

  private static RegistrationRules.Registrant registrant() {
    return new RegistrationRules.Registrant(
        PersonName.parse("基金", "太郎"),
        new LookUpInstitution.Found(
            1,
            InstitutionKind.JUDO_CLINIC,
            "契0123456-7-8",
            "見本整骨院",
            Prefecture.HOKKAIDO,
            InstitutionStatus.ACTIVE),
        PhoneNumber.parse("phone", "0110000001"),
        MailAddress.parse("address", "kikin01@example.jp"),
        "Kitsune-42-Moon",
        Locale.JAPANESE);
  }
}
