package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.harness.Mail;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResumeAccountTest {
  @Test
  void makesTheSameAccountUsableAgain() {
    IssuedAccount account = IssuedAccount.first();
    String sheet = account.sheet();
    account.suspend(account.version());
    account.resume(account.version());
    assertThat(account.look().suspendedOn()).isNull();
    assertThat(account.sheet()).isEqualTo(sheet);
    Mail told =
        Sink.mailbox().newestSaying(account.clinic().address(), Sink.ACCOUNT_CHANGED, "利用を再開しました");
    assertThat(told.text()).contains("W0000001");
  }

  @Test
  void leavesTheHistoryInTheTrail() {
    IssuedAccount account = IssuedAccount.first();
    for (int i = 0; i < 2; i++) {
      account.suspend(account.version());
      account.resume(account.version());
    }
    assertThat(account.trail())
        .containsExactly(
            "SuspendAccount OK", "ResumeAccount OK", "SuspendAccount OK", "ResumeAccount OK");
  }
}
