package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.registry.InstitutionCard;

/** One account of the caller's institution. Shows no secret. */
@Stateless
@RolesAllowed("clinic")
public class AccountDetail {
  @Inject TerminalAccounts accounts;
  @Inject InstitutionCard institutions;
  @Inject OwnInstitution own;
  @Resource SessionContext session;

  /**
   * @param remark empty when nothing was noted
   * @param suspendedOn null while the account is not suspended
   * @param endedOn null while the account has not ended
   * @param printable whether its ユーザ設定情報 can be opened
   * @param possible what can be done with it now
   * @param stopped whether it is suspended because the institution does not work
   * @param version what a change has to bring along
   */
  public record Entry(
      AccountId accountId,
      String institutionName,
      String remark,
      AccountUsage usage,
      ActivationState activation,
      LocalDate startedOn,
      LocalDate suspendedOn,
      LocalDate endedOn,
      boolean printable,
      Set<AccountAction> possible,
      boolean stopped,
      long version)
      implements Serializable {}

  /**
   * @throws AccountNotFound also for an account of another institution
   */
  public Entry of(AccountId account) {
    long institution = own.of(session);
    return accounts.of(institution, account).entry(institutions.of(institution).name());
  }
}
