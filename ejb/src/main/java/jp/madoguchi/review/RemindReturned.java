package jp.madoguchi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.enrollment.ReceiptNumber;

/** 差戻しの期限のお知らせ: tells the clinic a week before. Called every night. */
@Stateless
@PermitAll
@Audited
public class RemindReturned {
  @Inject PortalActs portal;
  @Inject AuditTrail trail;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void remind(ReceiptNumber receipt) {
    trail.actor(PortalActs.PORTAL);
    trail.about("enrollment/" + receipt);
    portal.remind(receipt);
  }
}
