package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** 利用再開 of a suspended account. The days on which it was suspended stay in the audit trail only. */
@Stateless
@RolesAllowed("clinic")
@Audited
public class ResumeAccount {
  @Inject TerminalAccounts accounts;
  @Inject OwnInstitution own;
  @Resource SessionContext session;
  @Inject AccountLetters letters;
  @Inject AuditTrail trail;

  /**
   * @param version of the entry that the person saw
   * @throws AccountNotFound also for an account of another institution
   * @throws Refusal ACC-002 when it was changed meanwhile, ACC-020 when its state forbids it,
   *     ACC-021 while the institution does not work
   */
  public void resume(AccountId account, long version) {
    trail.about(own.reference(session, account));
    TerminalAccount found = accounts.toChange(own.of(session), account, version);
    found.resume();
    if (!own.works(session)) {
      throw new Refusal(Problem.of(null, ErrorCode.ACC_021));
    }
    letters.did(AccountAction.RESUME, found);
  }
}
