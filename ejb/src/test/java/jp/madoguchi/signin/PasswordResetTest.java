package jp.madoguchi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.shared.Refusal;
import org.junit.jupiter.api.Test;

class PasswordResetTest {
  private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

  private final PasswordReset reset = new PasswordReset("name@example.jp");

  @Test
  void isGoodForAnHour() {
    reset.renew("token", NOW);
    assertThatCode(() -> reset.requireOpen(NOW.plus(Duration.ofMinutes(60)).minusNanos(1)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> reset.requireOpen(NOW.plus(Duration.ofMinutes(60))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("AUT-005");
  }

  @Test
  void isRenewedAtMostThreeTimesInAny24Hours() {
    for (int hour : new int[] {0, 10, 20}) {
      assertThat(renewedAfter(hour)).isTrue();
    }
    assertThat(renewedAfter(23)).isFalse();
    assertThat(renewedAfter(24)).isTrue();
    assertThat(renewedAfter(33)).isFalse();
    assertThat(renewedAfter(34)).isTrue();
  }

  private boolean renewedAfter(int hours) {
    return reset.renew("token", NOW.plus(Duration.ofHours(hours)));
  }
}
