package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.Browserless;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.mail.MailState;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.webhooks.ReplayDelivery;
import jp.madoguchi.webhooks.WebhookDeliveries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 再送, by the operator on the page and by the client itself over REST. */
@ExtendWith(ArquillianExtension.class)
class ReplayDeliveryTest {
  private static final String PATH = "/webhook-deliveries";

  @Test
  void theClientIsToldOnceMoreUnderTheSameId() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      String receipt = clinic.submit(1).text();
      String id = hook.awaitAbout(receipt, 1).get(0).id();
      hook.awaitState(MailState.SENT, 1);
      HttpResponse<String> seen = hook.client().get(PATH + '/' + id);
      assertThat(SystemClient.json(seen).getString("event")).isEqualTo("application.submitted");
      assertThat(replay(hook.client(), id, "\"999\"").statusCode()).isEqualTo(412);
      assertThat(replay(hook.client(), id, SystemClient.tag(seen)).statusCode()).isEqualTo(200);
      assertThat(hook.awaitAbout(receipt, 2))
          .extracting(Receiver.Received::id)
          .containsExactly(id, id);
      hook.awaitState(MailState.SENT, 2);
      assertThat(Trail.about("client/" + hook.client().name()))
          .contains(
              "ReplayDelivery " + hook.client().caller() + " WHK-005",
              "ReplayDelivery " + hook.client().caller() + " OK");
    }
  }

  @Test
  void aClientSeesItsOwnOnlyPageByPage() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED, Kind.APPLICATION_WITHDRAWN)) {
      clinic.withdraw(clinic.submit(1));
      hook.awaitState(MailState.SENT, 1);
      JsonObject first = SystemClient.json(hook.client().get(PATH + "?limit=1"));
      assertThat(event(first)).isEqualTo("application.withdrawn");
      JsonObject second =
          SystemClient.json(hook.client().get(PATH + "?limit=1&cursor=" + first.getString("next")));
      assertThat(event(second)).isEqualTo("application.submitted");
      assertThat(second.containsKey("next")).isFalse();
      SystemClient other = SystemClient.with(Scope.WEBHOOKS_REPLAY);
      for (String list : List.of(PATH, PATH + "?cursor=" + first.getString("next"))) {
        assertThat(SystemClient.json(other.get(list)).getJsonArray("items")).isEmpty();
      }
      String id = hook.newest().id();
      assertThat(other.get(PATH + '/' + id).statusCode()).isEqualTo(404);
      assertThat(replay(other, id, "\"1\"").statusCode()).isEqualTo(404);
    }
  }

  private static String event(JsonObject page) {
    return page.getJsonArray("items").getJsonObject(0).getString("event");
  }

  private static HttpResponse<String> replay(SystemClient client, String id, String tag) {
    return client.post(PATH + '/' + id + "/replay", tag, "{}");
  }

  @Test
  void nobodyReachesWhatIsAnothers() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      clinic.submit(1);
      hook.awaitState(MailState.SENT, 1);
      Postings.Row row = hook.newest();
      Refused.with(ErrorCode.WHK_004, () -> replay("client", "client:somebody-else", hook, row));
      Refused.with(
          ErrorCode.WHK_004,
          () ->
              As.role(
                  "client",
                  "client:somebody-else",
                  () -> Bean.of(WebhookDeliveries.class).page(hook.client().name(), null, 1)));
      assertThatThrownBy(() -> replay("auditor", "auditor", hook, row))
          .isInstanceOf(EJBAccessException.class);
      replay("operator", "operator", hook, row);
      hook.awaitState(MailState.SENT, 2);
    }
  }

  @Test
  void nothingIsSentAgainToAClientThatHasEnded() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      clinic.submit(1);
      hook.awaitState(MailState.SENT, 1);
      Postings.Row row = hook.newest();
      Browserless operator = Colleague.acting("OPERATOR").atThePages();
      String page = "/admin/webhooks/deliveries?name=" + hook.client().name();
      assertThat(operator.get(page).body()).contains(row.id(), "replay:button", "all:submit");
      hook.client().revoke();
      Refused.with(ErrorCode.CLI_007, () -> replay("operator", "operator", hook, row));
      assertThat(hook.newest()).isEqualTo(row);
      assertThat(operator.get(page).body())
          .contains(row.id())
          .doesNotContain("replay:button", "all:submit");
    }
  }

  private static void replay(String role, String caller, Hook hook, Postings.Row row) {
    As.role(
        role,
        caller,
        () -> Bean.of(ReplayDelivery.class).replay(hook.client().name(), row.id(), row.version()));
  }
}
