package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.UsernameToken;
import jp.madoguchi.settings.Setting;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoteRefusedCallTest {
  private static final SoapPort PORT = SoapPort.of("review");
  private static final String PATH = "/feeds/F20200101-000001/release";
  private static final String REST = "POST /api/v1" + PATH + " API-002";
  private static final String SOAP = "/soap/review getApplication API-002";

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
    assertThat(client.post(PATH, "\"0\"", "").statusCode()).isEqualTo(403);
    assertThat(refusals(client)).containsExactly(REST);
    String soap = client.digest().header();
    assertThat(SoapPort.outcome(PORT.call(soap, PORT.operation()))).isEqualTo("API-002");
    assertThat(refusals(client)).containsExactly(REST, SOAP);
  }

  @Test
  void noSystemFillsTheTrail() {
    SystemClient client = SystemClient.with(Scope.FIGURES_READ);
    try (SettingOf two = new SettingOf(Setting.SIGN_INS_PER_MINUTE, 2)) {
      for (int i = 0; i < 3; i++) {
        assertThat(client.get("/outbox").statusCode()).isEqualTo(403);
        String soap = client.digest().header();
        assertThat(SoapPort.outcome(PORT.call(soap, PORT.operation()))).isEqualTo("API-002");
      }
    }
    assertThat(refusals(client)).hasSize(2);
  }

  private static List<String> refusals(SystemClient client) {
    return Trail.read(
        "select about || ' ' || result from audit_entry where actor = ? and action ="
            + " 'NoteRefusedCall' order by id",
        client.caller());
  }
}
