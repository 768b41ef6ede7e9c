package jp.madoguchi.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the accounts of each institution; a number is never given twice. */
@Dependent
class AccountNumbers {
  @PersistenceContext private EntityManager entities;

  /** The next ids, in order. A second caller for the same institution waits for the first. */
  List<AccountId> take(long institutionId, int count) {
    entities
        .createNativeQuery(
            "insert into account_number (institution_id, last_number) values (:institution, 0)"
                + " on conflict do nothing")
        .setParameter("institution", institutionId)
        .executeUpdate();
    int last = lockedLast(institutionId);
    entities
        .createNativeQuery(
            "update account_number set last_number = :last where institution_id = :institution")
        .setParameter("last", last + count)
        .setParameter("institution", institutionId)
        .executeUpdate();
    return IntStream.rangeClosed(last + 1, last + count).mapToObj(AccountId::of).toList();
  }

  private int lockedLast(long institutionId) {
    Number last =
        (Number)
            entities
                .createNativeQuery(
                    "select last_number from account_number"
                        + " where institution_id = :institution for update")
                .setParameter("institution", institutionId)
                .getSingleResult();
    return last.intValue();
  }
}
