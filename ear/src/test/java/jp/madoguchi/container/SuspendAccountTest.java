package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.account.AccountAction;
import jp.madoguchi.harness.Mail;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SuspendAccountTest {
  @Inject private Clock clock;

  @Test
  void stopsTheAccountOnTheDayInJapan() {
    IssuedAccount account = IssuedAccount.first();
    Instant now = clock.instant();
    LocalDate tomorrow = LocalDate.ofInstant(now, Jst.ZONE).plusDays(1);
    Instant midnight = tomorrow.atStartOfDay(Jst.ZONE).toInstant();
    try (LaterTime time = new LaterTime(Duration.between(now, midnight).plusMinutes(1))) {
      account.suspend(account.version());
    }
    assertThat(account.look().suspendedOn()).isEqualTo(tomorrow);
    assertThat(account.look().possible())
        .containsExactlyInAnyOrder(
            AccountAction.RESUME, AccountAction.REISSUE, AccountAction.TERMINATE);
    assertThat(account.trail()).containsExactly("SuspendAccount OK");
  }

  @Test
  void keepsTheSheetShutAndTheSecretsForLater() {
    IssuedAccount account = IssuedAccount.first();
    account.suspend(account.version());
    Refused.with(ErrorCode.ACC_010, account::sheet);
    assertThat(account.secretsKept()).isEqualTo(2);
  }

  @Test
  void tellsTheClinicByMail() {
    IssuedAccount account = IssuedAccount.first();
    account.suspend(account.version());
    Mail mail = Sink.newest(account.clinic().address(), Sink.ACCOUNT_CHANGED);
    assertThat(mail.text()).contains("W0000001", "利用停止にしました");
  }
}
