package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import jp.madoguchi.enrollment.EnrollmentDecisions;

/**
 * What happens to all accounts of an institution when the institution itself changes. For callers
 * that are audited; each method gives the ids of the accounts that it changed, in order.
 */
@Dependent
public class AccountsOfInstitution {
  @PersistenceContext private EntityManager entities;
  @Inject private EnrollmentDecisions enrollments;

  /** 休止 or 廃止: nothing opens with any of them, and no owner can change that. */
  public List<AccountId> stop(long institutionId, LocalDate day) {
    return change(institutionId, TerminalAccount::isUsable, account -> account.stop(day));
  }

  /** 再開: those that {@link #stop} stopped are usable again. */
  public List<AccountId> restart(long institutionId) {
    return change(institutionId, TerminalAccount::isStopped, TerminalAccount::restart);
  }

  /** 利用終了, for good; their secrets are erased. */
  public List<AccountId> end(long institutionId, LocalDate day) {
    List<AccountId> ended =
        change(institutionId, account -> !account.isTerminated(), account -> account.end(day));
    oneHasEnded(institutionId);
    return ended;
  }

  /** After the last one the institution may apply for accounts again. */
  void oneHasEnded(long institutionId) {
    enrollments.accountEnded(institutionId, () -> isAnyLeft(institutionId));
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

  private List<AccountId> change(
      long institutionId, Predicate<TerminalAccount> which, Consumer<TerminalAccount> change) {
    List<TerminalAccount> accounts =
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
    accounts.forEach(change);
    return accounts.stream().map(TerminalAccount::accountId).toList();
  }
}
