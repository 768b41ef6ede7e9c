package jp.madoguchi.nightwatch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import jp.madoguchi.audit.CheckAuditTrail;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.jobs.NightlyWork;

/**
 * 証跡の検証を始める. It goes on by itself afterwards. Stands here because the audit trail, which everything
 * knows, knows nothing.
 */
@Named("verifyAuditTrail")
@Dependent
public class VerifyNightly extends NightlyWork.InOnePiece {
  @EJB private CheckAuditTrail audit;

  @Override
  protected Outcome work(JobTurn turn) {
    return new Outcome(audit.startNightly() ? 1 : 0, 0);
  }
}
