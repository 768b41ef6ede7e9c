package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Jst;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.signin.StepUp;

/** 利用終了, for good: the secrets of the account are erased, and its number is never given again. */
@Stateless
@RolesAllowed("clinic")
@Audited
public class TerminateAccount {
  @Inject TerminalAccounts accounts;
  @Inject AccountsOfInstitution all;
  @Inject OwnInstitution own;
  @Resource SessionContext session;
  @Inject StepUp stepUp;
  @Inject Clock clock;
  @Inject AccountLetters letters;
  @Inject AuditTrail trail;

  /**
   * @param version of the entry that the person saw
   * @param sessionKey of the session in which the person gave the password again
   * @throws AccountNotFound also for an account of another institution
   * @throws Refusal ACC-002 when it was changed meanwhile, AUT-010 when the password was not given
   *     again within the last minutes, ACC-020 when its state forbids it
   */
  public void terminate(AccountId account, long version, String sessionKey) {
    trail.about(own.reference(session, account));
    long institution = own.of(session);
    TerminalAccount found = accounts.toChange(institution, account, version);
    stepUp.check(session.getCallerPrincipal().getName(), sessionKey);
    found.terminate(LocalDate.ofInstant(clock.instant(), Jst.ZONE));
    all.oneHasEnded(institution);
    letters.did(AccountAction.TERMINATE, found);
  }
}
