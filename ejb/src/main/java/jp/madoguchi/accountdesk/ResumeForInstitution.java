package jp.madoguchi.accountdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.account.AccountAction;
import jp.madoguchi.audit.Audited;

/** 利用再開 in the owner's place. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ResumeForInstitution {
  @Inject private NamedAccount accounts;

  /**
   * @param version of what the caller saw
   * @throws jp.madoguchi.shared.Refusal ACC-002 when it was changed meanwhile, ACC-012 if there is
   *     none, ACC-020 when its state forbids it, ACC-021 while the institution does not work
   */
  public void resume(AccountName account, long version) {
    accounts.act(AccountAction.RESUME, account, version);
  }
}
