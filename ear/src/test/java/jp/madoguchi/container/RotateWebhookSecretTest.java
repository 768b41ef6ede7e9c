package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.harness.UsedSecrets;
import jp.madoguchi.mail.Announcement.Kind;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.webhooks.RotateWebhookSecret;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RotateWebhookSecretTest {
  @Test
  void bothSignForADay() {
    Clinic clinic = Clinic.verified();
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED, Kind.APPLICATION_WITHDRAWN)) {
      assertThat(rotate(hook.client())).matches("whsec_.{44}").isNotEqualTo(hook.secret());
      String receipt = clinic.submit(1).text();
      assertThat(signatures(hook.awaitAbout(receipt, 1).get(0)))
          .hasSize(2)
          .allMatch(signature -> signature.startsWith("v1,"))
          .doesNotHaveDuplicates();
      try (LaterTime later = new LaterTime(Duration.ofHours(25))) {
        clinic.withdraw(clinic.mine().receipt());
        assertThat(signatures(hook.awaitAbout(receipt, 2).get(1))).hasSize(1);
      }
      assertThat(Trail.about("client/" + hook.client().name()))
          .contains("RotateWebhookSecret operator OK");
    }
  }

  @Test
  void whatSignsNothingAnyMoreIsForgottenInTheNight() {
    try (Hook hook = Hook.of(Kind.APPLICATION_SUBMITTED)) {
      rotate(hook.client());
      try (LaterTime later = new LaterTime(Duration.ofHours(23))) {
        Nightly.work("purgeWebhookSecrets");
        assertThat(kept(hook)).containsExactly("2");
        later.andThen(Duration.ofHours(2));
        Nightly.work("purgeWebhookSecrets");
        assertThat(kept(hook)).containsExactly("1");
      }
      rotate(hook.client());
      hook.client().revoke();
      Nightly.work("purgeWebhookSecrets");
      assertThat(kept(hook)).containsExactly("0");
    }
  }

  /** How many secrets are kept. */
  private static List<String> kept(Hook hook) {
    return Trail.read(
        "select cast(case when secret is null then 0 else 1 end"
            + " + case when former_secret is null then 0 else 1 end as varchar(1))"
            + " from webhook where client = ?",
        hook.client().name());
  }

  private static String[] signatures(Receiver.Received told) {
    return told.header("Webhook-signature").split(" ");
  }

  private static String rotate(SystemClient client) {
    return UsedSecrets.note(
        As.role(
                "operator",
                "operator",
                () -> Bean.of(RotateWebhookSecret.class).rotate(client.name()))
            .secret());
  }

  @Test
  void needsAWebhook() {
    SystemClient client = SystemClient.with(Scope.WEBHOOKS_REPLAY);
    Refused.with(ErrorCode.WHK_003, () -> rotate(client));
    Refused.with(
        ErrorCode.CLI_008, () -> rotate(new SystemClient(SystemClient.uniqueName(), "", "")));
  }
}
