package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.StepUp;

/**
 * 再発行: another password and another activation code under the same id. What the earlier sheet says
 * is void, and the terminal has to be registered once more.
 */
@Stateless
@RolesAllowed("clinic")
@Audited
public class ReissueAccount {
  @Inject TerminalAccounts accounts;
  @Inject OwnInstitution own;
  @Resource SessionContext session;
  @Inject StepUp stepUp;
  @Inject AccountSecrets secrets;
  @Inject AccountLetters letters;
  @Inject AuditTrail trail;

  /**
   * @param version of the entry that the person saw
   * @param sessionKey of the session in which the person gave the password again
   * @throws AccountNotFound also for an account of another institution
   * @throws Refusal ACC-002 when it was changed meanwhile, AUT-010 when the password was not given
   *     again within the last minutes, ACC-020 when its state forbids it
   */
  public void reissue(AccountId account, long version, String sessionKey) {
    trail.about(own.reference(session, account));
    TerminalAccount found = accounts.toChange(own.of(session), account, version);
    stepUp.check(session.getCallerPrincipal().getName(), sessionKey);
    found.reissue(secrets);
    letters.did(AccountAction.REISSUE, found);
  }
}
