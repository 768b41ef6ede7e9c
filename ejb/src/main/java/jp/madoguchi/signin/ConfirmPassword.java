package jp.madoguchi.signin;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.Audited;

/** The person who is signed in gives the password again; see {@link StepUp}. */
@Stateless
@Audited
@RolesAllowed({"clinic", "reviewer", "approver", "operator", "auditor"})
public class ConfirmPassword {
  @Resource private SessionContext session;
  @Inject private KnownPasswords known;
  @Inject private SignInAttempts attempts;
  @Inject private StepUp stepUp;

  /**
   * @param sessionKey a random key of the caller's session
   * @throws SignInRefused AUT-011 for a wrong password, AUT-002 while locked; both at the field
   *     {@code password}
   */
  public void confirm(String password, String sessionKey) {
    String name = session.getCallerPrincipal().getName();
    known.requireAgain(name, password);
    attempts.succeeded(name);
    stepUp.confirmed(name, sessionKey);
  }
}
