package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Set;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.webhooks.SetWebhook;
import jp.madoguchi.webhooks.WebhookDetail;
import jp.madoguchi.webhooks.WebhookForm;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SetWebhookTest {
  private static final WebhookForm FORM =
      Hook.form("https://hooks.example.jp/a", false, Kind.ACCOUNT_ISSUED);

  @Test
  void tellsTheSecretOnceAndKeepsItSealed() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    String secret = Hook.set(client.name(), FORM);
    assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
    WebhookForm changed = Hook.form("https://hooks.example.jp/b", true, Kind.APPLICATION_APPROVED);
    assertThat(Hook.set(client.name(), changed)).isEmpty();
    assertThat(detail(client))
        .isEqualTo(
            new WebhookDetail.Entry(
                "https://hooks.example.jp/b", Set.of("application.approved"), true, null));
    Hook.set(client.name(), FORM);
    assertThat(Trail.about("client/" + client.name()))
        .containsExactly(
            "IssueClient operator OK",
            "ClientToken " + client.caller() + " OK",
            "SetWebhook operator OK",
            "SetWebhook operator OK",
            "SetWebhook operator OK");
    byte[] kept =
        (byte[])
            BehindThePortal.rows("select secret from webhook where client = ?", client.name())
                .get(0)
                .values()
                .iterator()
                .next();
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("whsec", secret.substring(6));
  }

  private static WebhookDetail.Entry detail(SystemClient client) {
    return As.role("auditor", "auditor", () -> Bean.of(WebhookDetail.class).of(client.name()))
        .orElseThrow();
  }

  @Test
  void whatStandsBehindTheAddressIsNotInTheTrail() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    String url = "https://hooks.example.jp:8443/a%20b?key=" + Clinic.key();
    Hook.set(client.name(), Hook.form(url, false, Kind.ACCOUNT_ISSUED));
    assertThat(detail(client).url()).isEqualTo(url);
    String about = "client/" + client.name() + " ";
    assertThat(Trail.read("select about from audit_entry where about like ? || '%'", about))
        .containsExactly(about + "https://hooks.example.jp:8443/a%20b");
  }

  @Test
  void saysEverythingThatIsWrong() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    for (String wrong :
        new String[] {
          "",
          "hooks.example.jp",
          "http://hooks.example.jp/",
          "https://user:word@hooks.example.jp/",
          "https://hooks.example.jp/#a",
          "https:///a",
          "ftp://hooks.example.jp/",
          "https://hooks.example.jp/\r\nX: y",
          "https://hooks.example.jp/" + "a".repeat(500)
        }) {
      WebhookForm form = new WebhookForm(wrong, Set.of("account.issued", "x"), true);
      Refused.at("url", ErrorCode.WHK_001, () -> Hook.set(client.name(), form));
      Refused.at("events", ErrorCode.WHK_002, () -> Hook.set(client.name(), form));
    }
    Refused.at(
        "events",
        ErrorCode.WHK_002,
        () -> Hook.set(client.name(), Hook.form("https://hooks.example.jp/", true)));
  }

  @Test
  void isForClientsThatMayCall() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    client.revoke();
    Refused.with(ErrorCode.CLI_007, () -> Hook.set(client.name(), FORM));
    Refused.with(ErrorCode.CLI_008, () -> Hook.set(SystemClient.uniqueName(), FORM));
  }

  @Test
  void anAuditorReadsOnThePageWhatIsSet() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    String path = "/admin/webhooks/webhook?name=" + client.name();
    Browserless auditor = Colleague.acting("AUDITOR").atThePages();
    assertThat(auditor.get(path).body()).contains("Webhookは設定されていません。");
    Hook.set(client.name(), FORM);
    assertThat(auditor.get(path).body())
        .contains("https://hooks.example.jp/a", "アカウント：発行", "しない")
        .doesNotContain("Webhookは設定されていません。", "set:submit");
  }

  @Test
  void onlyAnOperatorMay() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    for (String role : new String[] {"auditor", "client", "reviewer"}) {
      assertThatThrownBy(
              () ->
                  As.role(
                      role,
                      client.caller(),
                      () -> Bean.of(SetWebhook.class).set(client.name(), FORM)))
          .isInstanceOf(EJBAccessException.class);
    }
  }
}
