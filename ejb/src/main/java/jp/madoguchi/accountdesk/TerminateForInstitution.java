package jp.madoguchi.accountdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.account.AccountAction;
import jp.madoguchi.audit.Audited;

/** 利用終了 in the owner's place, for good. */
@Stateless
@Audited
@RolesAllowed("operator")
public class TerminateForInstitution {
  @Inject private NamedAccount accounts;

  /**
   * @param version of what the caller saw
   * @throws jp.madoguchi.shared.Refusal ACC-002 when it was changed meanwhile, ACC-012 if there is
   *     none, ACC-020 when its state forbids it
   */
  public void terminate(AccountName account, long version) {
    accounts.act(AccountAction.TERMINATE, account, version);
  }
}
