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
import org.junit.jupiter.api.Test;

class PendingRegistrationTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final PendingRegistration registration =
      new PendingRegistration(registrant(), "hash", "token", NOW, DAY);

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
    assertThat(registration.address()).isNull();
    assertThat(
            catchThrowableOfType(Refusal.class, () -> registration.complete(NOW.plusSeconds(61)))
                .code())
        .isEqualTo(ErrorCode.TOK_002);
  }

  private static Registrant registrant() {
    return new Registrant(
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
