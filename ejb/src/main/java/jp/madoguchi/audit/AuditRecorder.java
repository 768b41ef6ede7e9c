package jp.madoguchi.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import jp.madoguchi.shared.Correlation;

/**
 * Writes entries for {@link AuditInterceptor} and for calls that are refused before it; no feature
 * calls it.
 */
@Stateless
@PermitAll
public class AuditRecorder {
  /** Result of what somebody asked for without being allowed to. */
  public static final String FORBIDDEN = "FORBIDDEN";

  @PersistenceContext private EntityManager entities;
  @Resource private SessionContext session;
  @Inject private Clock clock;
  @Inject private ChainHashes hashes;
  @Inject private Correlation correlation;

  /** In the transaction of the use case: without the entry, nothing was done. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(String actor, String action, String about, String result) {
    write(actor, action, about, result);
  }

  /** In a transaction of its own, for that of the use case is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refused(String actor, String action, String about, String code) {
    write(actor, action, about, code);
  }

  private void write(String actor, String action, String about, String result) {
    String who = actor == null ? session.getCallerPrincipal().getName() : actor;
    entities.persist(
        new AuditEntry(
            number(), clock.instant(), who, action, about, result, correlation.id(), hashes));
  }

  private long number() {
    Number next =
        (Number)
            entities.createNativeQuery("select nextval('audit_entry_number')").getSingleResult();
    return next.longValue();
  }
}
