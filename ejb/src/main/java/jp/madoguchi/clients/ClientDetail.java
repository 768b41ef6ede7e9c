package jp.madoguchi.clients;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** One client. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class ClientDetail {
  @Inject private ApiClients clients;
  @Inject private Clock clock;

  /**
   * Empty if there is none.
   *
   * @param name as it stands in an address; may be null
   */
  public Optional<ClientList.Row> of(String name) {
    return ClientName.of(name).flatMap(clients::named).map(found -> found.row(clock.instant()));
  }
}
