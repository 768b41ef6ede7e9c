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
import jp.madoguchi.registration.ClinicUser;
import jp.madoguchi.registration.ClinicUsers;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;

/**
 * Thirty days after a closing: the accounts end, their secrets are erased, and the user can sign in
 * no more. Called at night.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Audited
public class EndInstitution {
  @Inject private Stoppages stoppages;
  @Inject private AccountsOfInstitution accounts;
  @Inject private ClinicUsers users;
  @Inject private Sessions sessions;
  @Inject private SecondFactors factors;
  @Inject private InstitutionCard institutions;
  @Inject private RunRecord record;
  @Inject private AuditTrail trail;

  /** Does nothing unless the day has come. */
  public void end(JobTurn turn, long institutionId) {
    trail.actor(RunRecord.ACTOR);
    trail.about("institution/" + institutions.of(institutionId).code());
    Optional<Stoppage> due =
        stoppages.open(institutionId).filter(open -> open.isEndDue(turn.night()));
    if (due.isEmpty()) {
      return;
    }
    stoppages.end(due.get(), turn.night());
    for (AccountId account : accounts.end(institutionId, turn.night())) {
      record.did(turn, institutionId, ConsequenceKind.ACCOUNT_ENDED, account.text(), null, null);
    }
    users.close(institutionId).ifPresent(user -> signOut(turn, user));
  }

  /** Whoever has the address one day is another person. */
  private void signOut(JobTurn turn, ClinicUser user) {
    sessions.endAll(user.address());
    factors.remove(user.address());
    record.did(turn, user.institutionId(), ConsequenceKind.USER_CLOSED, "", null, null);
  }
}
