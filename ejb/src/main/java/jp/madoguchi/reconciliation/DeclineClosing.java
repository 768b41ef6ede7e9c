package jp.madoguchi.reconciliation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** 廃止の提案を採らない, or take it back: the discrepancy is open again. */
@Stateless
@RolesAllowed({"operator", "approver"})
@Audited
public class DeclineClosing {
  @Inject private KnownDiscrepancies discrepancies;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * @param version of the discrepancy that the person saw
   * @throws jp.madoguchi.shared.Refusal REC-001 when it has changed since, REC-005 unless it is
   *     proposed
   */
  public void decline(String reference, long version) {
    trail.about("discrepancy/" + reference);
    Discrepancy discrepancy = discrepancies.locked(reference);
    discrepancy.expect(version);
    discrepancy.declineClosing(session.getCallerPrincipal().getName(), clock.instant());
  }
}
