package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import jp.madoguchi.clients.ClientState;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.shared.Jst;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code POST /api/token} as a system meets it. */
@ExtendWith(ArquillianExtension.class)
class ClientTokenTest {
  private static final String GRANT = "grant_type=client_credentials";

  @Test
  void isGivenForTenMinutes() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    HttpResponse<String> answer = client.draw();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(SystemClient.json(answer).getInt("expires_in")).isEqualTo(600);
    assertThat(SystemClient.json(answer).getString("token_type")).isEqualTo("Bearer");
    assertThat(client.get("/outbox").statusCode()).isEqualTo(200);
    try (LaterTime time = new LaterTime(Duration.ofMinutes(10).plusSeconds(1))) {
      assertThat(client.get("/outbox").statusCode()).isEqualTo(401);
    }
    assertThat(client.look().usedAt()).isNotNull();
    assertThat(Trail.of(client.caller())).startsWith("ClientToken OK");
  }

  @Test
  void isWhatTheListKnowsTheClientsLastUseBy() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    String list = Colleague.acting("AUDITOR").atThePages().get("/admin/clients/list").body();
    String row = list.substring(list.indexOf("name=" + client.name()));
    assertThat(row.substring(0, row.indexOf("</tr>"))).contains(Jst.minute(client.look().usedAt()));
  }

  @Test
  void isGivenToWhoSaysItByBasic() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    assertThat(basic(client.name(), client.secret()).statusCode()).isEqualTo(200);
    assertThat(basic(client.name(), "x").statusCode()).isEqualTo(401);
  }

  @Test
  void hasNoMoreScopesThanTheClient() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ, Scope.AUDIT_READ);
    String credentials = "&client_id=" + client.name() + "&client_secret=" + client.secret();
    HttpResponse<String> fewer = draw(GRANT + credentials + "&scope=audit:read");
    assertThat(SystemClient.json(fewer).getString("scope")).isEqualTo("audit:read");
    SystemClient narrow = client.with(SystemClient.json(fewer).getString("access_token"));
    assertThat(narrow.get("/audit-entries").statusCode()).isEqualTo(200);
    assertThat(narrow.get("/outbox").statusCode()).isEqualTo(403);
    HttpResponse<String> more = draw(GRANT + credentials + "&scope=accounts:change");
    assertThat(more.statusCode()).isEqualTo(400);
    assertThat(more.body()).isEqualTo("{\"error\":\"invalid_scope\"}");
  }

  @Test
  void answersTheSameForAnUnknownClientAndAWrongSecret() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    HttpResponse<String> wrong = draw(GRANT + "&client_secret=x&client_id=" + client.name());
    HttpResponse<String> unknown = draw(GRANT + "&client_secret=x&client_id=nobody-at-all");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).isEqualTo(unknown.body()).isEqualTo("{\"error\":\"invalid_client\"}");
    assertThat(Trail.of(client.caller())).last().isEqualTo("ClientToken API-022");
    for (String nobody : new String[] {"", "&client_id=", "&client_id=%00&client_secret=%00"}) {
      assertThat(draw(GRANT + nobody).statusCode()).as(nobody).isEqualTo(401);
    }
    assertThat(draw("grant_type=password").body()).contains("unsupported_grant_type");
  }

  @Test
  void isNotGivenAfterTheLastDay() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    try (LaterTime time = new LaterTime(Duration.ofDays(33))) {
      assertThat(client.draw().statusCode()).isEqualTo(401);
      assertThat(client.look().state()).isEqualTo(ClientState.EXPIRED);
    }
  }

  @Test
  void isNotGivenTooOften() {
    SystemClient client = SystemClient.with(Scope.OUTBOX_READ);
    try (SettingOf limit = new SettingOf(Setting.SIGN_INS_PER_MINUTE, 0)) {
      HttpResponse<String> answer = client.draw();
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
    }
  }

  private static HttpResponse<String> draw(String form) {
    return SystemClient.draw(form);
  }

  private static HttpResponse<String> basic(String name, String secret) {
    byte[] both = (name + ':' + secret).getBytes(StandardCharsets.UTF_8);
    String header = "Basic " + Base64.getEncoder().encodeToString(both);
    return SystemClient.draw(GRANT, "Authorization", header);
  }
}
