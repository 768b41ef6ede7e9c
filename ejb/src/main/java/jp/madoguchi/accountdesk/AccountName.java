package jp.madoguchi.accountdesk;

import jp.madoguchi.account.AccountId;
import jp.madoguchi.registry.InstitutionCode;

/** Every institution has a W0000001: only both together name one account. */
public record AccountName(InstitutionCode institution, AccountId id) {
  /** As the trail names it. */
  @Override
  public String toString() {
    return "institution/" + institution + "/account/" + id;
  }
}
