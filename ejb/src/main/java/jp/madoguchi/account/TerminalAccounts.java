package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The accounts; always asked for together with the institution they must belong to. */
@Dependent
class TerminalAccounts {
  @PersistenceContext private EntityManager entities;

  void add(TerminalAccount account) {
    entities.persist(account);
  }

  TerminalAccount of(long institutionId, AccountId account) {
    return find(institutionId, account, LockModeType.NONE);
  }

  /**
   * Nobody else changes the account before this transaction ends.
   *
   * @param version of what the person saw
   * @throws Refusal ACC-002 when it was changed meanwhile
   */
  TerminalAccount toChange(long institutionId, AccountId account, long version) {
    TerminalAccount found = find(institutionId, account, LockModeType.PESSIMISTIC_WRITE);
    if (found.version() != version) {
      throw new Refusal(Problem.of(null, ErrorCode.ACC_002));
    }
    return found;
  }

  /** Nobody else changes the account before this transaction ends; empty if there is none. */
  Optional<TerminalAccount> held(long institutionId, AccountId account) {
    return query(institutionId, account, LockModeType.PESSIMISTIC_WRITE);
  }

  private TerminalAccount find(long institutionId, AccountId account, LockModeType lock) {
    return query(institutionId, account, lock).orElseThrow(AccountNotFound::new);
  }

  private Optional<TerminalAccount> query(
      long institutionId, AccountId account, LockModeType lock) {
    return entities
        .createQuery(
            "select a from TerminalAccount a"
                + " where a.institutionId = :institution and a.accountId = :account",
            TerminalAccount.class)
        .setParameter("institution", institutionId)
        .setParameter("account", account.text())
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
