package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoteRefusedCallTest {
  private static final SoapPort PORT = SoapPort.of("review");
  private static final String REFUSED = "NoteRefusedCall API-002";

  @Test
  void saysWhomACallerClaimedToBe() {
    SystemClient client = SystemClient.with(Scope.AUDIT_READ);
    String wrong = UsernameToken.digest(client.name(), "wrong", Duration.ZERO).header();
    PORT.call(wrong, PORT.operation());
    assertThat(Trail.about("client/" + client.name()))
        .contains("NoteRefusedCall anonymous API-030");
  }

  @Test
  void saysWhatASystemAskedForWithoutTheScope() {
    SystemClient client = SystemClient.with(Scope.FIGURES_READ);
    String path = "/feeds/F20200101-000001/release";
    assertThat(client.post(path, "\"0\"", "").statusCode()).isEqualTo(403);
    assertThat(Trail.of(client.caller())).containsExactly(REFUSED);
    String soap = UsernameToken.of(client).header();
    assertThat(SoapPort.outcome(PORT.call(soap, PORT.operation()))).isEqualTo("API-002");
    assertThat(Trail.of(client.caller())).containsExactly(REFUSED, REFUSED);
    assertThat(Trail.read("select about from audit_entry where actor = ?", client.caller()))
        .containsExactlyInAnyOrder("POST /api/v1" + path, "/soap/review getApplication");
  }

  @Test
  void noSystemFillsTheTrail() {
    SystemClient client = SystemClient.with(Scope.FIGURES_READ);
    try (SettingOf two = new SettingOf(Setting.SIGN_INS_PER_MINUTE, 2)) {
      for (int i = 0; i < 3; i++) {
        assertThat(client.get("/outbox").statusCode()).isEqualTo(403);
        String soap = UsernameToken.of(client).header();
        assertThat(SoapPort.outcome(PORT.call(soap, PORT.operation()))).isEqualTo("API-002");
      }
    }
    assertThat(Trail.of(client.caller())).containsExactly(REFUSED, REFUSED);
  }
}
