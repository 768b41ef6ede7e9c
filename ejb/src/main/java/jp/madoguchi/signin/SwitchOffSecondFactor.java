package jp.madoguchi.signin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.secondfactor.SecondFactorDemand;
import jp.madoguchi.secondfactor.SecondFactors;
import jp.madoguchi.session.Sessions;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;

/**
 * 2段階認証の解除, with the password and a code, so that a thief of one cannot. Who must have it sets it
 * up anew at once: that is how the device is changed.
 */
@Stateless
@Audited
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class SwitchOffSecondFactor {
  @Resource private SessionContext session;
  @Inject private KnownPasswords known;
  @Inject private SignInAttempts attempts;
  @Inject private SecondFactors factors;
  @Inject private Sessions sessions;
  @Inject private SecondFactorDemand demand;

  /**
   * @param code of the app or a recovery code, as typed
   * @throws SignInRefused AUT-011 at {@code password}, AUT-021 at {@code code}, AUT-002 while the
   *     name is locked
   */
  public void switchOff(String password, String code) {
    String name = session.getCallerPrincipal().getName();
    known.requireAgain(name, password);
    if (!factors.accepts(name, code)) {
      attempts.failed(name);
      throw new SignInRefused(Problem.of("code", ErrorCode.AUT_021));
    }
    attempts.succeeded(name);
    factors.remove(name);
    if (demand.holdsFor(name)) {
      sessions.mustEnrol(name, true);
    }
  }
}
