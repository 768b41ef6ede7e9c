package jp.madoguchi.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** いま検証する: has the chain verified in the background; {@link AuditChainState} tells the rest. */
@Stateless
@Audited
@RolesAllowed({"auditor", "operator"})
public class VerifyAuditTrail {
  @Inject private TrailChecks checks;
  @Inject private AuditTrail trail;
  @Resource private SessionContext session;

  /**
   * Does nothing while a verification runs.
   *
   * @param whole from the first entry on, instead of from where the last verification ended
   */
  public void verify(boolean whole) {
    trail.about(whole ? "audit/whole" : "audit/new");
    checks.start(session.getCallerPrincipal().getName(), whole);
  }
}
