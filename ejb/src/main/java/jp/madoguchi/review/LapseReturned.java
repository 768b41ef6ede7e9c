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

/** 差戻しの期限切れ: withdraws what nobody has corrected in thirty days. Called every night. */
@Stateless
@PermitAll
@Audited
public class LapseReturned {
  @Inject PortalActs portal;
  @Inject AuditTrail trail;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void lapse(ReceiptNumber receipt) {
    trail.actor(PortalActs.PORTAL);
    trail.about("enrollment/" + receipt);
    portal.lapse(receipt);
  }
}
