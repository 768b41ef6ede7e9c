package jp.madoguchi.reconciliation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;

/** Puts into the trail what the night found out about a discrepancy. Called at night. */
@Stateless
@PermitAll
@Audited
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoteDiscrepancy {
  @Inject private AuditTrail trail;

  /** What became of it in this night. */
  public enum News {
    FOUND,
    /** The same matter has become another fact. */
    CHANGED,
    GONE
  }

  public void note(String reference, News news) {
    trail.actor(RunRecord.ACTOR);
    trail.about("discrepancy/" + reference);
    trail.result(news.name());
  }
}
