package jp.madoguchi.accountdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.account.AccountAction;
import jp.madoguchi.audit.Audited;

/** 再発行 in the owner's place: only the owner can open the new ユーザ設定情報. */
@Stateless
@Audited
@RolesAllowed("operator")
public class ReissueForInstitution {
  @Inject private NamedAccount accounts;

  /**
   * @param version of what the caller saw
   * @throws jp.madoguchi.shared.Refusal ACC-002 when it was changed meanwhile, ACC-012 if there is
   *     none, ACC-020 when its state forbids it
   */
  public void reissue(AccountName account, long version) {
    accounts.act(AccountAction.REISSUE, account, version);
  }
}
