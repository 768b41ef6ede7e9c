package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.clients.Scope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ResumeForInstitutionTest {
  private SystemClient fund;

  @BeforeEach
  void issue() {
    fund = SystemClient.with(Scope.ACCOUNTS_READ, Scope.ACCOUNTS_CHANGE);
  }

  @Test
  void makesTheAccountUsableAgain() {
    IssuedAccount account = IssuedAccount.first();
    account.suspend(account.version());
    String path = SuspendForInstitutionTest.path(account);
    String seen = SystemClient.tag(fund.get(path));
    HttpResponse<String> answer = fund.post(path + "/resume", seen, "");
    assertThat(SystemClient.json(answer).getString("usage")).isEqualTo("USABLE");
    assertThat(account.trail()).containsExactly("SuspendAccount OK", "ResumeForInstitution OK");
    HttpResponse<String> twice = fund.post(path + "/resume", SystemClient.tag(answer), "");
    assertThat(twice.statusCode()).isEqualTo(409);
    assertThat(twice.body()).contains("ACC-020");
  }
}
