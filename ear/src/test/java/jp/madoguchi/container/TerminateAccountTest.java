package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TerminateAccountTest {
  @Test
  void erasesTheSecretsForGood() {
    IssuedAccount account = IssuedAccount.first();
    account.terminate(account.version());
    assertThat(account.secretsKept()).isZero();
    assertThat(account.look().possible()).isEmpty();
    Refused.with(ErrorCode.ACC_010, account::sheet);
    assertThat(Sink.newest(account.clinic().address(), Sink.ACCOUNT_CHANGED).text())
        .contains("W0000001", "利用終了にしました");
  }

  @Test
  void keepsTheDayOfTheStop() {
    IssuedAccount account = IssuedAccount.first();
    account.suspend(account.version());
    account.terminate(account.version());
    AccountDetail.Entry ended = account.look();
    assertThat(ended.startedOn()).isBeforeOrEqualTo(ended.suspendedOn());
    assertThat(ended.suspendedOn()).isBeforeOrEqualTo(ended.endedOn());
  }

  @Test
  void isRefusedWithoutThePasswordAndTheTrailSaysSo() {
    IssuedAccount account = IssuedAccount.first();
    IssuedAccount open = account.withoutPassword();
    Refused.with(ErrorCode.AUT_010, () -> open.terminate(account.version()));
    assertThat(account.trail()).containsExactly("TerminateAccount AUT-010");
    assertThat(account.secretsKept()).isEqualTo(2);
  }

  @Test
  void ofTwoAtTheSameMomentOneIsOvertaken() {
    IssuedAccount account = IssuedAccount.first();
    long version = account.version();
    List<Object> ends =
        Race.of(
            List.of(
                () -> {
                  account.suspend(version);
                  return "won";
                },
                () -> {
                  account.terminate(version);
                  return "won";
                }));
    assertThat(ends).containsOnlyOnce("won");
    assertThat(ends)
        .filteredOn(Refusal.class::isInstance)
        .extracting(end -> ((Refusal) end).code())
        .containsExactly(ErrorCode.ACC_002);
  }
}
