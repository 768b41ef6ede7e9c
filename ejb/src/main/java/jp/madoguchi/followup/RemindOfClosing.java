package jp.madoguchi.followup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.jobs.JobTurn;
import jp.madoguchi.reconciliation.RunRecord;
import jp.madoguchi.registry.InstitutionCard;

/** Tells a closed clinic again when its accounts end. Called at night. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Audited
public class RemindOfClosing {
  @Inject private Stoppages stoppages;
  @Inject private StoppageLetters letters;
  @Inject private InstitutionCard institutions;
  @Inject private AuditTrail trail;

  /** Does nothing unless a notice is due that night. */
  public void remind(JobTurn turn, long institutionId) {
    trail.actor(RunRecord.ACTOR);
    trail.about("institution/" + institutions.of(institutionId).code());
    Optional<Stoppage> due =
        stoppages.open(institutionId).filter(open -> open.isNoticeDue(turn.night()));
    if (due.isPresent()) {
      due.get().noticed(turn.night());
      letters.stopped(turn, due.get());
    }
  }
}
