package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.account.AccountUsage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReissueAccountTest {
  private static final Pattern SECRET = Pattern.compile("\\b[A-Za-z0-9]{12}\\b");

  @Test
  void printsAnotherPasswordAndAnotherCodeForTheSameAccount() {
    IssuedAccount account = IssuedAccount.first();
    Set<String> before = secrets(account.sheet());
    account.reissue(account.version());
    String sheet = account.sheet();
    assertThat(sheet).contains("W0000001");
    assertThat(before).hasSize(2);
    assertThat(secrets(sheet)).hasSize(2).doesNotContainAnyElementsOf(before);
  }

  @Test
  void aSuspendedAccountStaysSuspended() {
    IssuedAccount account = IssuedAccount.first();
    Set<String> before = secrets(account.sheet());
    account.suspend(account.version());
    account.reissue(account.version());
    assertThat(account.look().usage()).isEqualTo(AccountUsage.SUSPENDED);
    account.resume(account.version());
    assertThat(secrets(account.sheet())).doesNotContainAnyElementsOf(before);
  }

  @Test
  void tellsNoSecretByMail() {
    IssuedAccount account = IssuedAccount.first();
    account.reissue(account.version());
    String mail = Sink.newest(account.clinic().address(), Sink.ACCOUNT_CHANGED).text();
    assertThat(mail).contains("W0000001", "再発行しました").doesNotContain(secrets(account.sheet()));
    assertThat(account.trail()).containsExactly("ReissueAccount OK", "OpenSettingsSheet OK");
  }

  private static Set<String> secrets(String sheet) {
    return SECRET.matcher(sheet).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
