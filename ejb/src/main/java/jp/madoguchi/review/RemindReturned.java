package jp.madoguchi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.ReceiptNumber;

/** 差戻しの期限のお知らせ: tells the clinic a week before. Called every night. */
@Stateless
@PermitAll
@Audited
public class RemindReturned {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void remind(ReceiptNumber receipt) {
    trail.actor(EnrollmentDecisions.PORTAL);
    trail.about("enrollment/" + receipt);
    decisions.remind(receipt);
  }
}
