package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.clients.Scope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReissueForInstitutionTest {
  private SystemClient fund;

  @BeforeEach
  void issue() {
    fund = SystemClient.with(Scope.ACCOUNTS_READ, Scope.ACCOUNTS_CHANGE);
  }

  @Test
  void drawsSecretsThatOnlyTheOwnerSees() {
    IssuedAccount account = IssuedAccount.first();
    String before = account.sheet();
    String path = SuspendForInstitutionTest.path(account);
    HttpResponse<String> answer =
        fund.post(path + "/reissue", SystemClient.tag(fund.get(path)), "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContainIgnoringCase("password").doesNotContain("ode\":");
    assertThat(account.sheet()).isNotEqualTo(before);
    assertThat(account.trail()).contains("ReissueForInstitution OK");
  }
}
