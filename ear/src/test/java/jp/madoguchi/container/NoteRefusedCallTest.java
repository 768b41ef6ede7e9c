package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.clients.Scope;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoteRefusedCallTest {
  @Test
  void saysWhomACallerClaimedToBe() {
    SystemClient client = SystemClient.with(Scope.AUDIT_READ);
    SoapPort port = SoapPort.of("review");
    String wrong = UsernameToken.digest(client.name(), "wrong", Duration.ZERO).header();
    port.call(wrong, port.operation());
    assertThat(Trail.about("client/" + client.name()))
        .contains("NoteRefusedCall anonymous API-030");
  }
}
