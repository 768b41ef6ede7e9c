package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Set;
import jp.madoguchi.clients.ClientForm;
import jp.madoguchi.clients.ClientState;
import jp.madoguchi.clients.IssueClient;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IssueClientTest {
  @Test
  void letsASystemIn() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ, Scope.AUDIT_READ);
    assertThat(client.look().state()).isEqualTo(ClientState.ACTIVE);
    assertThat(client.look().scopes()).containsExactly("outbox:read", "audit:read");
    assertThat(client.look().issuedBy()).isEqualTo("operator");
    assertThat(Trail.about("client/" + client.name())).contains("IssueClient operator OK");
  }

  @Test
  void keepsNoSecret() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    assertThat(
            Trail.read("select secret_hash from api_client where name = ?", client.name()).get(0))
        .hasSize(64)
        .doesNotContain(client.secret());
  }

  @Test
  void aNameIsUsedOnce() {
    ClientForm form = SystemClient.form(SystemClient.uniqueName(), 1, Scope.OUTBOX_READ);
    SystemClient.issued(form);
    Refused.at("name", ErrorCode.CLI_002, () -> SystemClient.issued(form));
  }

  @Test
  void saysEverythingThatIsWrong() {
    ClientForm wrong = new ClientForm("X", Set.of("all"), "2020-01-01", "0", false);
    Refused.at("name", ErrorCode.CLI_001, () -> SystemClient.issued(wrong));
    Refused.at("scopes", ErrorCode.CLI_003, () -> SystemClient.issued(wrong));
    Refused.at("lastDay", ErrorCode.CLI_004, () -> SystemClient.issued(wrong));
    Refused.at("perMinute", ErrorCode.CLI_005, () -> SystemClient.issued(wrong));
  }

  @Test
  void onlyAnOperatorMay() {
    ClientForm form = SystemClient.form(SystemClient.uniqueName(), 1, Scope.OUTBOX_READ);
    assertThatThrownBy(
            () -> As.role("auditor", "auditor", () -> Bean.of(IssueClient.class).issue(form)))
        .isInstanceOf(EJBAccessException.class);
  }
}
