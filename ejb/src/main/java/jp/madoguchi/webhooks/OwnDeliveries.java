package jp.madoguchi.webhooks;

import jakarta.ejb.SessionContext;
import jp.madoguchi.clients.ClientName;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** A client reaches its own deliveries and no other's; the fund's people reach all. */
final class OwnDeliveries {
  private OwnDeliveries() {}

  /**
   * @throws Refusal WHK-004 for a client that asks for another's
   */
  static void require(SessionContext session, String client) {
    boolean other =
        ClientName.ofCaller(session.getCallerPrincipal().getName())
            .filter(caller -> !caller.text().equals(client))
            .isPresent();
    if (other) {
      throw unknown();
    }
  }

  static Refusal unknown() {
    return new Refusal(Problem.of(null, ErrorCode.WHK_004));
  }
}
