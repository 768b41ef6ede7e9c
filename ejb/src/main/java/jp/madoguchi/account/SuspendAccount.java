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

/** 利用停止: nothing opens with the account until 利用再開. */
@Stateless
@RolesAllowed("clinic")
@Audited
public class SuspendAccount {
  @Inject TerminalAccounts accounts;
  @Inject OwnInstitution own;
  @Resource SessionContext session;
  @Inject Clock clock;
  @Inject AccountLetters letters;
  @Inject AuditTrail trail;

  /**
   * @param version of the entry that the person saw
   * @throws AccountNotFound also for an account of another institution
   * @throws Refusal ACC-002 when it was changed meanwhile, ACC-020 when its state forbids it
   */
  public void suspend(AccountId account, long version) {
    trail.about(own.reference(session, account));
    TerminalAccount found = accounts.toChange(own.of(session), account, version);
    found.suspend(LocalDate.ofInstant(clock.instant(), Jst.ZONE));
    letters.did(AccountAction.SUSPEND, found);
  }
}
