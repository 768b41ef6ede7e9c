package jp.madoguchi.webhooks;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.mail.Postings;
import jp.madoguchi.shared.Refusal;

/** What a client was told, or will be, the newest first. */
@Stateless
@RolesAllowed({"operator", "auditor", "client"})
public class WebhookDeliveries {
  @Resource private SessionContext session;
  @Inject private Postings postings;

  /**
   * @param before number of the last one seen; null for the first page
   * @throws Refusal WHK-004 for a client that asks for another's
   */
  public List<Postings.Row> page(String client, Long before, int most) {
    OwnDeliveries.require(session, client);
    return postings.page(client, before, most);
  }
}
