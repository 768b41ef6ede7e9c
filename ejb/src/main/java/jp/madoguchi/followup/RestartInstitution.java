package jp.madoguchi.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountsOfInstitution;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.reconciliation.ConsequenceKind;
import jp.madoguchi.reconciliation.RunRecord;
import jp.madoguchi.registry.InstitutionCard;

/**
 * 再開, or a closing that was taken back: what was stopped for it is usable again. Called at night.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Audited
public class RestartInstitution {
  @Inject private Stoppages stoppages;
  @Inject private AccountsOfInstitution accounts;
  @Inject private StoppageLetters letters;
  @Inject private InstitutionCard institutions;
  @Inject private RunRecord record;
  @Inject private AuditTrail trail;

  /** Does nothing unless it was stopped. */
  public void restart(JobTurn turn, long institutionId) {
    trail.actor(RunRecord.ACTOR);
    trail.about("institution/" + institutions.of(institutionId).code());
    Optional<Stoppage> open = stoppages.open(institutionId);
    if (open.isEmpty()) {
      return;
    }
    stoppages.end(open.get(), turn.night());
    for (AccountId account : accounts.restart(institutionId)) {
      record.did(turn, institutionId, ConsequenceKind.ACCOUNT_RESUMED, account.text(), null, null);
    }
    letters.restarted(turn, institutionId);
  }
}
