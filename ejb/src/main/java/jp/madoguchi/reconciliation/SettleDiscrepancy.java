package jp.madoguchi.reconciliation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** 不一致への対応: somebody looked into it, and says what was found out. Changes nothing else. */
@Stateless
@RolesAllowed("operator")
@Audited
public class SettleDiscrepancy {
  @Inject private KnownDiscrepancies discrepancies;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * @param version of the discrepancy that the person saw
   * @throws jp.madoguchi.shared.Refusal REC-001 when it has changed since, REC-005 unless it is
   *     open
   */
  public void settle(String reference, long version, SettlementNote note) {
    trail.about("discrepancy/" + reference);
    Discrepancy discrepancy = discrepancies.locked(reference);
    discrepancy.expect(version);
    discrepancy.settle(session.getCallerPrincipal().getName(), note, clock.instant());
  }
}
