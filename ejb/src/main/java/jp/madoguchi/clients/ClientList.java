package jp.madoguchi.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * API利用者の一覧, the newest first. There are as many as there are systems: no second page is needed.
 */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class ClientList {
  private static final int MOST = 200;

  @Inject private ApiClients clients;
  @Inject private Clock clock;

  /**
   * @param scopes their keys
   * @param endsAt the first moment at which it may no longer call
   * @param soap whether it may call by SOAP
   * @param usedAt when it last drew a token or called by SOAP; null if it never did
   * @param formerUntil how long the secret of before is good, too; null if it is not
   */
  public record Row(
      String name,
      ClientState state,
      List<String> scopes,
      Instant endsAt,
      int perMinute,
      boolean soap,
      Instant issuedAt,
      String issuedBy,
      Instant usedAt,
      Instant formerUntil)
      implements Serializable {}

  public List<Row> all() {
    Instant now = clock.instant();
    return clients.all(MOST).stream().map(client -> client.row(now)).toList();
  }
}
