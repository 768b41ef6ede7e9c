package jp.madoguchi.webhooks;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.Refusal;

/** A delivery of a client, by its Webhook-Id. */
@Stateless
@RolesAllowed({"operator", "auditor", "client"})
public class WebhookDelivery {
  @Resource private SessionContext session;
  @Inject private Postings postings;

  /**
   * @throws Refusal WHK-004 if the client has none with this id
   */
  public Postings.Row of(String client, String id) {
    OwnDeliveries.require(session, client);
    return postings.one(client, id).orElseThrow(OwnDeliveries::unknown);
  }
}
