package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.clients.ClientState;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RevokeClientTest {
  @Test
  void endsTheClientAndItsTokensAtOnce() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    assertThat(client.get("/outbox").statusCode()).isEqualTo(200);
    client.revoke();
    assertThat(client.get("/outbox").statusCode()).isEqualTo(401);
    assertThat(client.draw().statusCode()).isEqualTo(401);
    assertThat(client.look().state()).isEqualTo(ClientState.REVOKED);
    assertThat(Trail.about("client/" + client.name())).contains("RevokeClient operator OK");
  }

  @Test
  void nothingFollows() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    client.revoke();
    Refused.with(ErrorCode.CLI_007, client::revoke);
    Refused.with(ErrorCode.CLI_007, () -> client.rotated("1"));
  }
}
