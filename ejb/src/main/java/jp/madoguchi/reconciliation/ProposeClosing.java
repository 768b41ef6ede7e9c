package jp.madoguchi.reconciliation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** 廃止の提案: an institution that no feed states any more should be closed. Closes nothing yet. */
@Stateless
@RolesAllowed("operator")
@Audited
public class ProposeClosing {
  @Inject private KnownDiscrepancies discrepancies;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * @param version of the discrepancy that the person saw
   * @throws jp.madoguchi.shared.Refusal REC-001 when it has changed since, REC-005 unless it is
   *     open and of a kind that may close
   */
  public void propose(String reference, long version, SettlementNote note) {
    trail.about("discrepancy/" + reference);
    Discrepancy discrepancy = discrepancies.locked(reference);
    discrepancy.expect(version);
    discrepancy.proposeClosing(session.getCallerPrincipal().getName(), note, clock.instant());
  }
}
