package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.shared.ErrorCode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RotateClientSecretTest {
  @Test
  void bothSecretsAreGoodForAWhile() {
    SystemClient before = SystemClient.with(Scope.OUTBOX_READ);
    SystemClient after = before.rotated("2");
    assertThat(before.draw().statusCode()).isEqualTo(200);
    assertThat(after.draw().statusCode()).isEqualTo(200);
    try (LaterTime time = new LaterTime(Duration.ofHours(2).plusSeconds(1))) {
      assertThat(before.draw().statusCode()).isEqualTo(401);
      assertThat(after.draw().statusCode()).isEqualTo(200);
    }
    assertThat(Trail.about("client/" + before.name())).contains("RotateClientSecret operator OK");
  }

  @Test
  void aSecretThatLeakedEndsAtOnce() {
    SystemClient before = SystemClient.with(Scope.OUTBOX_READ);
    SystemClient after = before.rotated("0");
    assertThat(before.draw().statusCode()).isEqualTo(401);
    assertThat(after.draw().statusCode()).isEqualTo(200);
  }

  @Test
  void onlyOneSecretOfBeforeIsGood() {
    SystemClient first = SystemClient.with(Scope.OUTBOX_READ);
    first.rotated("24").rotated("24");
    assertThat(first.draw().statusCode()).isEqualTo(401);
  }

  @Test
  void refusesWhatIsNoOverlapAndWhoIsNoClient() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    for (String wrong : new String[] {"", "x", "169", "-1"}) {
      Refused.at("overlap", ErrorCode.CLI_006, () -> client.rotated(wrong));
    }
    Refused.with(
        ErrorCode.CLI_008, () -> new SystemClient(SystemClient.uniqueName(), "", "").rotated("1"));
  }
}
