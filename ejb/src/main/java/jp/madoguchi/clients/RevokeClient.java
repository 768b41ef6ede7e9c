package jp.madoguchi.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Refusal;

/** Ends a client for good, at once: tokens that it has drawn are good no more. */
@Stateless
@Audited
@RolesAllowed("operator")
public class RevokeClient {
  @Inject private ApiClients clients;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * @throws Refusal CLI-007 for a client that has ended, CLI-008 if there is no such client
   */
  public void revoke(String name) {
    ApiClient client = clients.toChange(name);
    trail.about(client.name().reference());
    client.revoke(clock.instant());
  }
}
