package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Whether a client may have anything to do with the portal now. */
@Dependent
public class ActiveClients {
  @Inject private ApiClients clients;
  @Inject private Clock clock;

  public boolean has(String name) {
    return ClientName.of(name)
        .flatMap(clients::named)
        .filter(client -> client.state(clock.instant()) == ClientState.ACTIVE)
        .isPresent();
  }

  /**
   * Nobody else changes the client before this transaction ends.
   *
   * @param name from a page's address; may be null
   * @throws Refusal CLI-007 for a client that has ended, CLI-008 if there is no such client
   */
  public void hold(String name) {
    if (clients.toChange(name).state(clock.instant()) != ClientState.ACTIVE) {
      throw new Refusal(Problem.of(null, ErrorCode.CLI_007));
    }
  }
}
