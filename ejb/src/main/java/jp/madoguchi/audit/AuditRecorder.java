package jp.madoguchi.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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

  /** Result of a call that ended in a technical failure; the log says more. */
  static final String FAILED = "FAILED";

  /**
   * The entry of a use case is written, and its transaction is not over yet.
   *
   * @param about null when the action has no object
   */
  public record Done(String actor, String action, String about, String correlationId) {}

  @PersistenceContext private EntityManager entities;
  @Resource private SessionContext session;
  @Inject private Clock clock;
  @Inject private ChainHashes hashes;
  @Inject private Correlation correlation;

  /**
   * In the transaction of the use case: without the entry, nothing was done.
   *
   * @return what is to be told if the transaction fails
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Done done(String actor, String action, String about, String result) {
    String who = who(actor);
    write(who, action, about, result, correlation.id());
    return new Done(who, action, about, correlation.id());
  }

  /** In a transaction of its own, for that of the use case is rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refused(String actor, String action, String about, String code) {
    write(who(actor), action, about, code, correlation.id());
  }

  /**
   * What ended well can still fail at its commit, and the entry is rolled back with it: then the
   * trail says at least that it was tried.
   */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void undone(@Observes(during = TransactionPhase.AFTER_FAILURE) Done done) {
    write(done.actor(), done.action(), done.about(), FAILED, done.correlationId());
  }

  private String who(String actor) {
    return actor == null ? session.getCallerPrincipal().getName() : actor;
  }

  private void write(String who, String action, String about, String result, String request) {
    entities.persist(
        new AuditEntry(number(), clock.instant(), who, action, about, result, request, hashes));
  }

  /** Without writing first what a use case has changed so far: a sequence reads none of it. */
  private long number() {
    Number next =
        (Number)
            entities
                .createNativeQuery("select nextval('audit_entry_number')")
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    return next.longValue();
  }
}
