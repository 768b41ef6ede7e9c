package jp.madoguchi.worklist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.enrollment.EnrollmentDecisions;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 引き継ぐ: a free case, or one of the caller's own, is a colleague's from now on. */
@Stateless
@RolesAllowed({"reviewer", "approver"})
@Audited
public class HandOverCase {
  @Inject EnrollmentDecisions decisions;
  @Inject AuditTrail trail;
  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;

  /**
   * @param version of the case that the caller saw
   * @param colleague user name
   * @throws Refusal REV-013 for nobody who could have it, REV-001 when the case has changed since,
   *     REV-002 when it is another person's, REV-004 when the colleague has sent it
   */
  public void handOver(ReceiptNumber receipt, long version, String colleague) {
    trail.about("enrollment/" + receipt);
    if (colleague == null || entities.find(Colleague.class, colleague) == null) {
      throw new Refusal(Problem.of("colleague", ErrorCode.REV_013));
    }
    decisions.handOver(receipt, version, session.getCallerPrincipal().getName(), colleague);
    entities.persist(new CaseHandOver(receipt.text(), colleague));
  }
}
