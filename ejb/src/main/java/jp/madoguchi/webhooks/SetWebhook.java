package jp.madoguchi.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.clients.IssuedSecret;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Seal;
import jp.madoguchi.shared.Secrets;

/** An operator says where and of what a client is told, or changes it. */
@Stateless
@Audited
@RolesAllowed("operator")
public class SetWebhook {
  /** Of the address, in the trail. */
  private static final int SHOWN = 200;

  @Inject private ActiveClients clients;
  @Inject private Webhooks webhooks;
  @Inject private Secrets secrets;
  @Inject private Seal seal;
  @Inject private AuditTrail trail;

  /**
   * @return the secret that signs, the first time; afterwards empty, for it stays as it was
   * @throws Refusal WHK-001 and WHK-002 at the fields; CLI-007 for a client that has ended, CLI-008
   *     if there is no such client
   */
  public Optional<IssuedSecret> set(String client, WebhookForm form) {
    clients.hold(client);
    WebhookForm.Checked checked = form.check();
    trail.about("client/" + client + " " + OneLine.of(checked.target().shown(), SHOWN));
    Optional<Webhook> known = webhooks.of(client);
    if (known.isPresent()) {
      known.get().change(checked);
      return Optional.empty();
    }
    SigningSecret secret = SigningSecret.draw(secrets);
    webhooks.add(new Webhook(client, checked, secret, seal));
    return Optional.of(new IssuedSecret(client, secret.text()));
  }
}
