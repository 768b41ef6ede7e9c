package jp.madoguchi.accountdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountsOfInstitution;

/** One account. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class InstitutionAccount {
  @Inject private NamedAccount named;
  @Inject private AccountsOfInstitution accounts;

  /**
   * @throws jp.madoguchi.shared.Refusal ACC-012 if there is none
   */
  public AccountDetail.Entry of(AccountName account) {
    return accounts.entry(named.institution(account), account.id());
  }
}
