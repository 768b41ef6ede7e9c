package jp.madoguchi.webhooks;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.clients.ActiveClients;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.OneLine;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 再送: it is told once more, under the same id, also what had arrived or was given up. */
@Stateless
@Audited
@RolesAllowed({"operator", "client"})
public class ReplayDelivery {
  /** Longer ones are none; the trail has no room for them. */
  private static final int ID = 36;

  @Resource private SessionContext session;
  @Inject private ActiveClients clients;
  @Inject private Postings postings;
  @Inject private AuditTrail trail;

  /**
   * @param version of what the caller saw
   * @throws Refusal WHK-004 if the client has none with this id, WHK-005 when it has changed,
   *     CLI-007 for a client that has ended, CLI-008 if there is no such client
   */
  public void replay(String client, String id, long version) {
    trail.about("client/" + client + " " + OneLine.of(id, ID));
    OwnDeliveries.require(session, client);
    clients.hold(client);
    int found = postings.again(client, id, (int) version).orElseThrow(OwnDeliveries::unknown);
    if (found != version) {
      throw new Refusal(Problem.of(null, ErrorCode.WHK_005));
    }
  }
}
