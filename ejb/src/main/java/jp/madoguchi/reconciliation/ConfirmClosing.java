package jp.madoguchi.reconciliation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.reconciliation.Findings.Finding;
import jp.madoguchi.registry.RegisterUpdate;
import jp.madoguchi.shared.ErrorCode;

/**
 * 廃止の確定, by another person than the one who proposed it: the register says closed from today. What
 * follows for the accounts follows in the next night. A feed that states the institution again
 * brings it back.
 */
@Stateless
@RolesAllowed({"operator", "approver"})
@Audited
public class ConfirmClosing {
  @Inject private KnownDiscrepancies discrepancies;
  @Inject private Findings findings;
  @Inject private RegisterUpdate register;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * @param version of the discrepancy that the person saw
   * @throws jp.madoguchi.shared.Refusal REC-001 when it has changed since, REC-004 for who proposed
   *     it, REC-005 unless it is proposed, REC-006 when a feed states the institution again
   */
  public void confirm(String reference, long version) {
    trail.about("discrepancy/" + reference);
    Discrepancy discrepancy = discrepancies.locked(reference);
    discrepancy.expect(version);
    discrepancy.confirmClosing(session.getCallerPrincipal().getName(), clock.instant());
    // No feed changes the register between the look and the closing.
    register.takeTurn();
    Finding matter = discrepancy.matter();
    if (!findings.of(matter.kind(), List.of(matter.institutionId())).contains(matter)) {
      throw Discrepancy.refused(ErrorCode.REC_006);
    }
    register.close(discrepancy.institutionId());
  }
}
