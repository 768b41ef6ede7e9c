package jp.madoguchi.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountsOfInstitution;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.reconciliation.ConsequenceKind;
import jp.madoguchi.reconciliation.RunRecord;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;

/** 休止 or 廃止: the accounts are stopped on the day, and the clinic is told. Called at night. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Audited
public class StopInstitution {
  @Inject private Stoppages stoppages;
  @Inject private AccountsOfInstitution accounts;
  @Inject private StoppageLetters letters;
  @Inject private InstitutionCard institutions;
  @Inject private RunRecord record;
  @Inject private AuditTrail trail;

  /**
   * Does nothing about an account that is stopped already, and tells the clinic once.
   *
   * @param cause SUSPENDED or CLOSED
   */
  public void stop(JobTurn turn, long institutionId, InstitutionStatus cause) {
    trail.actor(RunRecord.ACTOR);
    trail.about("institution/" + institutions.of(institutionId).code());
    trail.result(cause.name());
    Stoppage open = stoppages.open(institutionId).orElse(null);
    boolean begins = open == null || !open.isFor(cause);
    if (begins) {
      if (open != null) {
        stoppages.end(open, turn.night());
      }
      open = new Stoppage(institutionId, cause, turn.night());
      stoppages.add(open);
    }
    for (AccountId account : accounts.stop(institutionId, turn.night())) {
      record.did(
          turn, institutionId, ConsequenceKind.ACCOUNT_STOPPED, account.text(), null, cause.name());
    }
    if (begins) {
      letters.stopped(turn, open);
    }
  }
}
