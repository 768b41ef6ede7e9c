package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.clients.Scope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TerminateForInstitutionTest {
  private SystemClient fund;

  @BeforeEach
  void issue() {
    fund = SystemClient.with(Scope.ACCOUNTS_READ, Scope.ACCOUNTS_CHANGE);
  }

  @Test
  void endsTheAccountForGood() {
    IssuedAccount account = IssuedAccount.first();
    String path = SuspendForInstitutionTest.path(account);
    HttpResponse<String> answer =
        fund.post(path + "/terminate", SystemClient.tag(fund.get(path)), "");
    assertThat(SystemClient.json(answer).getString("usage")).isEqualTo("TERMINATED");
    assertThat(account.secretsKept()).isZero();
    assertThat(account.trail()).containsExactly("TerminateForInstitution OK");
    HttpResponse<String> more = fund.post(path + "/resume", SystemClient.tag(answer), "");
    assertThat(more.body()).contains("ACC-020");
    // It was the last one.
    assertThat(account.clinic().submit(1)).isNotNull();
  }
}
