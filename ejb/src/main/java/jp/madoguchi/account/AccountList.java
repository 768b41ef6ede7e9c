package jp.madoguchi.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 資格確認アカウント管理: the accounts of the caller's institution, twenty a page, by id. */
@Stateless
@RolesAllowed("clinic")
public class AccountList {
  private static final int PAGE = 20;

  // Position and total come with the rows, so that a page is one statement.
  private static final String ROWS =
      "select new jp.madoguchi.account.AccountList$Row("
          + "a.accountId, a.remark, a.usageState, a.activationState, a.startedOn, a.endedOn, a.suspendedOn,"
          + " (select count(b) from TerminalAccount b"
          + " where b.institutionId = a.institutionId and b.accountId <= a.accountId),"
          + " (select count(c) from TerminalAccount c where c.institutionId = a.institutionId),"
          + " (select count(d) from TerminalAccount d where d.institutionId = a.institutionId"
          + " and d.usageState <> jp.madoguchi.account.AccountUsage.TERMINATED),"
          + " (select count(e) from TerminalAccount e where e.institutionId = a.institutionId"
          + " and e.usageState <> jp.madoguchi.account.AccountUsage.TERMINATED"
          + " and e.activationState = jp.madoguchi.account.ActivationState.ACTIVATED))"
          + " from TerminalAccount a where a.institutionId = :institution";

  @PersistenceContext EntityManager entities;
  @Inject OwnInstitution own;
  @Resource SessionContext session;

  /**
   * @param remark empty when nothing was noted
   * @param endedOn null while the account has not ended
   * @param suspendedOn null while the account is not suspended
   * @param position of the row in the whole list, from 1
   * @param total number of accounts of the institution
   * @param inUse how many of them have not ended
   * @param registered how many of those have their terminal registered
   */
  public record Row(
      String accountId,
      String remark,
      AccountUsage usage,
      ActivationState activation,
      LocalDate startedOn,
      LocalDate endedOn,
      LocalDate suspendedOn,
      long position,
      long total,
      long inUse,
      long registered) {}

  /**
   * @param rows in the order of the ids
   */
  public record Page(List<Row> rows) {
    public Page {
      rows = List.copyOf(rows);
    }

    public long total() {
      return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** Of all accounts of the institution that have not ended. */
    public long inUse() {
      return rows.isEmpty() ? 0 : rows.get(0).inUse();
    }

    /** Of {@link #inUse()}, those whose terminal is registered. */
    public long registered() {
      return rows.isEmpty() ? 0 : rows.get(0).registered();
    }

    /** Position of the first row, 0 without rows. */
    public long first() {
      return rows.isEmpty() ? 0 : rows.get(0).position();
    }

    public long last() {
      return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).position();
    }

    public boolean hasPrevious() {
      return first() > 1;
    }

    public boolean hasNext() {
      return last() < total();
    }
  }

  /** What part of the list: at most one of both is not null. */
  public record From(AccountId after, AccountId before) {
    public static final From START = new From(null, null);
  }

  public Page page(From from) {
    long institution = own.of(session);
    if (from.before() != null) {
      List<Row> rows =
          new ArrayList<>(
              query(institution, " and a.accountId < :id order by a.accountId desc")
                  .setParameter("id", from.before().text())
                  .getResultList());
      Collections.reverse(rows);
      return new Page(rows);
    }
    String after = from.after() == null ? "" : from.after().text();
    return new Page(
        query(institution, " and a.accountId > :id order by a.accountId")
            .setParameter("id", after)
            .getResultList());
  }

  private TypedQuery<Row> query(long institution, String rest) {
    return entities
        .createQuery(ROWS + rest, Row.class)
        .setParameter("institution", institution)
        .setMaxResults(PAGE);
  }
}
