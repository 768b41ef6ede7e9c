package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.account.AccountUsage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemindOfClosingTest {
  @Test
  void tellsAgainAfterFourteenDaysAndTheDayBeforeTheLast() {
    Clinic clinic = Issued.accounts(1).clinic();
    clinic.listed().becomes("廃止");
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      assertThat(mailsAfter(time, 0, clinic)).hasSize(1);
      assertThat(mailsAfter(time, 13, clinic)).hasSize(1);
      assertThat(mailsAfter(time, 1, clinic)).hasSize(2);
      assertThat(mailsAfter(time, 0, clinic)).hasSize(2);
      assertThat(mailsAfter(time, 14, clinic)).hasSize(2);
      assertThat(mailsAfter(time, 1, clinic)).containsExactly("M15", "M15", "M15");
      assertThat(mailsAfter(time, 0, clinic)).hasSize(3);
      assertThat(mailsAfter(time, 1, clinic)).hasSize(3);
      assertThat(Night.deeds(clinic))
          .containsExactly(
              "StopInstitution CLOSED",
              "RemindOfClosing OK",
              "RemindOfClosing OK",
              "EndInstitution OK");
    }
  }

  @Test
  void nothingEndsBeforeTheLastNotice() {
    IssuedAccount account = IssuedAccount.first();
    Clinic clinic = account.clinic();
    clinic.listed().becomes("廃止");
    try (LaterTime time = new LaterTime(Duration.ZERO)) {
      Night.walked();
      // No night ran for weeks. Of the two notices that are due the clinic gets one.
      assertThat(mailsAfter(time, 40, clinic)).hasSize(2);
      assertThat(usage(account)).isEqualTo(AccountUsage.SUSPENDED.name());
      assertThat(mailsAfter(time, 1, clinic)).hasSize(2);
      assertThat(usage(account)).isEqualTo(AccountUsage.TERMINATED.name());
    }
  }

  private static List<String> mailsAfter(LaterTime time, int days, Clinic clinic) {
    time.andThen(Duration.ofDays(days));
    Night.walked();
    return Mails.ofTheNight(clinic.address());
  }

  private static String usage(IssuedAccount account) {
    return EndInstitutionTest.usage(account);
  }
}
