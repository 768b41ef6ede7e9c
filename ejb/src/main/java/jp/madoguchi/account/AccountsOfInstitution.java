package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jp.madoguchi.enrollment.PortalActs;
import jp.madoguchi.mail.Announcement;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * What happens to accounts without their owner: to all of an institution when the institution
 * itself changes, to one when the fund acts in the owner's place. For callers that are audited.
 * What changes all gives the ids of the accounts that it changed, in order.
 */
@Dependent
public class AccountsOfInstitution {
  @PersistenceContext private EntityManager entities;
  @Inject private TerminalAccounts accounts;
  @Inject private AccountSecrets secrets;
  @Inject private AccountLetters letters;
  @Inject private InstitutionCard institutions;
  @Inject private PortalActs portal;

  /** 休止 or 廃止: nothing opens with any of them, and no owner can change that. */
  public List<AccountId> stop(long institutionId, LocalDate day) {
    return change(
        institutionId,
        TerminalAccount::isUsable,
        account -> account.stop(day),
        Announcement.Kind.ACCOUNT_SUSPENDED);
  }

  /** 再開: those that {@link #stop} stopped are usable again. */
  public List<AccountId> restart(long institutionId) {
    return change(
        institutionId,
        TerminalAccount::isStopped,
        TerminalAccount::restart,
        Announcement.Kind.ACCOUNT_RESUMED);
  }

  /** 利用終了, for good; their secrets are erased. */
  public List<AccountId> end(long institutionId, LocalDate day) {
    List<AccountId> ended =
        change(
            institutionId,
            account -> !account.isTerminated(),
            account -> account.end(day),
            Announcement.Kind.ACCOUNT_TERMINATED);
    oneHasEnded(institutionId);
    return ended;
  }

  /** After the last one the institution may apply for accounts again. */
  void oneHasEnded(long institutionId) {
    portal.accountEnded(institutionId, () -> isAnyLeft(institutionId));
  }

  private boolean isAnyLeft(long institutionId) {
    return !entities
        .createQuery(
            "select a.id from TerminalAccount a where a.institutionId = :institution"
                + " and a.usageState <> jp.madoguchi.account.AccountUsage.TERMINATED",
            Long.class)
        .setParameter("institution", institutionId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** 利用開始年月日 of the first account, ended or not; empty unless one is 利用可 now. */
  public Optional<LocalDate> usedSince(long institutionId) {
    LocalDate first =
        entities
            .createQuery(
                "select min(a.startedOn) from TerminalAccount a"
                    + " where a.institutionId = :institution and exists ("
                    + "select u.id from TerminalAccount u where u.institutionId = :institution"
                    + " and u.usageState = jp.madoguchi.account.AccountUsage.USABLE)",
                LocalDate.class)
            .setParameter("institution", institutionId)
            .getSingleResult();
    return Optional.ofNullable(first);
  }

  /**
   * What the owner could do with it; the owner is told by mail.
   *
   * @param version of what the caller saw
   * @throws AccountNotFound if the institution has no such account
   * @throws Refusal ACC-002 when it was changed meanwhile, ACC-020 when its state forbids it,
   *     ACC-021 for 利用再開 while the institution does not work
   */
  public void act(
      AccountAction action, long institutionId, AccountId account, long version, LocalDate day) {
    TerminalAccount found = accounts.toChange(institutionId, account, version);
    switch (action) {
      case SUSPEND -> found.suspend(day);
      case RESUME -> resume(found);
      case REISSUE -> found.reissue(secrets);
      case TERMINATE -> {
        found.terminate(day);
        oneHasEnded(institutionId);
      }
    }
    letters.did(action, found);
  }

  private void resume(TerminalAccount account) {
    account.resume();
    if (institutions.of(account.institutionId()).status() != InstitutionStatus.ACTIVE) {
      throw new Refusal(Problem.of(null, ErrorCode.ACC_021));
    }
  }

  /**
   * @throws AccountNotFound if the institution has no such account
   */
  public AccountDetail.Entry entry(long institutionId, AccountId account) {
    return accounts.of(institutionId, account).entry(institutions.of(institutionId).name());
  }

  /**
   * By their ids.
   *
   * @param after null for the first
   */
  public List<AccountDetail.Entry> entries(long institutionId, AccountId after, int most) {
    String name = institutions.of(institutionId).name();
    return entities
        .createQuery(
            "select a from TerminalAccount a where a.institutionId = :institution"
                + " and a.accountId > :after order by a.accountId",
            TerminalAccount.class)
        .setParameter("institution", institutionId)
        .setParameter("after", after == null ? "" : after.text())
        .setMaxResults(most)
        .getResultStream()
        .map(account -> account.entry(name))
        .toList();
  }

  private List<AccountId> change(
      long institutionId,
      Predicate<TerminalAccount> which,
      Consumer<TerminalAccount> change,
      Announcement.Kind kind) {
    List<TerminalAccount> found =
        entities
            .createQuery(
                "select a from TerminalAccount a where a.institutionId = :institution"
                    + " and a.usageState <> jp.madoguchi.account.AccountUsage.TERMINATED"
                    + " order by a.accountId",
                TerminalAccount.class)
            .setParameter("institution", institutionId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .filter(which)
            .toList();
    found.forEach(change);
    found.forEach(account -> letters.announce(kind, account));
    return found.stream().map(TerminalAccount::accountId).toList();
  }
}
