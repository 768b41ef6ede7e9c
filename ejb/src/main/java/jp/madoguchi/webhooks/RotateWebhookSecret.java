package jp.madoguchi.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.clients.IssuedSecret;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.Secrets;

/** Another secret that signs; for a day both do, so that the receiver can be changed over. */
@Stateless
@Audited
@RolesAllowed("operator")
public class RotateWebhookSecret {
  @Inject private ActiveClients clients;
  @Inject private Webhooks webhooks;
  @Inject private Secrets secrets;
  @Inject private Seal seal;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * @throws Refusal WHK-003 for a client without a webhook, CLI-007 for one that has ended, CLI-008
   *     if there is no such client
   */
  public IssuedSecret rotate(String client) {
    clients.hold(client);
    trail.about("client/" + client);
    Webhook webhook =
        webhooks.of(client).orElseThrow(() -> new Refusal(Problem.of(null, ErrorCode.WHK_003)));
    SigningSecret secret = SigningSecret.draw(secrets);
    webhook.rotate(secret, seal, clock.instant());
    return new IssuedSecret(client, secret.text());
  }
}
