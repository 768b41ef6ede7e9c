package jp.madoguchi.secondfactor;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;

/** 2段階認証 of the caller. */
@Stateless
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class MySecondFactor {
  @Resource private SessionContext session;
  @Inject private SecondFactors factors;
  @Inject private RecoveryCodes recovery;
  @Inject private SecondFactorDemand demand;

  /**
   * @param on whether a code is asked for at the sign-in
   * @param recoveryCodes how many are left
   * @param demanded whether the caller must have it
   */
  public record State(boolean on, long recoveryCodes, boolean demanded) implements Serializable {}

  public State now() {
    String name = session.getCallerPrincipal().getName();
    return new State(factors.isOn(name), recovery.left(name), demand.holdsFor(name));
  }
}
