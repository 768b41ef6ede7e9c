package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.audit.AuditTrail;
import jp.madoguchi.audit.Audited;
import jp.madoguchi.shared.Refusal;

/** 備考の更新. */
@Stateless
@RolesAllowed("clinic")
@Audited
public class ChangeRemark {
  @Inject TerminalAccounts accounts;
  @Inject OwnInstitution own;
  @Resource SessionContext session;
  @Inject AuditTrail trail;

  /**
   * @param version of the entry that the person saw
   * @throws AccountNotFound also for an account of another institution
   * @throws Refusal ACC-001 or ACC-003 for the text, ACC-002 when it was changed meanwhile
   */
  public void change(AccountId account, String typed, long version) {
    trail.about(own.reference(session, account));
    accounts.toChange(own.of(session), account, version).note(Remark.parse(typed));
  }
}
