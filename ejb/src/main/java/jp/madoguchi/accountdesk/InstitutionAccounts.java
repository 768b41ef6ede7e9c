package jp.madoguchi.accountdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.account.AccountDetail;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountsOfInstitution;
import jp.madoguchi.registry.InstitutionByCode;
import jp.madoguchi.registry.InstitutionCode;

/** The accounts of an institution, by id. */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class InstitutionAccounts {
  @Inject private InstitutionByCode institutions;
  @Inject private AccountsOfInstitution accounts;

  /**
   * Empty also for an institution that is none.
   *
   * @param after null for the first page
   */
  public List<AccountDetail.Entry> page(InstitutionCode institution, AccountId after, int most) {
    return institutions
        .id(institution)
        .map(id -> accounts.entries(id, after, most))
        .orElse(List.of());
  }
}
