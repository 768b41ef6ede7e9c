package jp.madoguchi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.InstitutionKind;

/** 完了した申請: what the fund has decided, the newest first, fifty a page. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class DecidedCases {
  private static final int PAGE = 50;

  /**
   * Before anything was ever decided. To ask for what was decided since goes along the index on H2,
   * too, which "is not null" does not.
   */
  private static final Instant NEVER = Instant.EPOCH;

  private static final String ROWS =
      "select new jp.madoguchi.review.DecidedCases$Row(c.receipt, c.institutionName, c.kind,"
          + " c.prefecture, d.decidedAt, c.state, coalesce(s.displayName, d.decidedBy))"
          + " from EnrollmentDecision d join EnrollmentCase c on c.receipt = d.receipt"
          + " left join StaffName s on s.name = d.decidedBy where d.decidedAt >= :since";

  @PersistenceContext EntityManager entities;

  /** Where a page ends, and the next one begins. */
  public record Mark(Instant decidedAt, ReceiptNumber receipt) {}

  /**
   * @param prefecture its two digits
   * @param decidedBy the person's name
   */
  public record Row(
      String receipt,
      String institutionName,
      InstitutionKind kind,
      String prefecture,
      Instant decidedAt,
      EnrollmentState state,
      String decidedBy) {}

  /**
   * @param next null on the last page
   */
  public record Page(List<Row> rows, Mark next) {}

  /**
   * @param since what was decided before is left out; null for all
   * @param after null for the first page
   */
  public Page page(Instant since, Mark after) {
    String from =
        after == null
            ? ""
            : " and d.decidedAt <= :at and (d.decidedAt < :at or d.receipt < :receipt)";
    TypedQuery<Row> query =
        entities
            .createQuery(ROWS + from + " order by d.decidedAt desc, d.receipt desc", Row.class)
            .setParameter("since", since == null ? NEVER : since)
            .setMaxResults(PAGE + 1);
    if (after != null) {
      query.setParameter("at", after.decidedAt()).setParameter("receipt", after.receipt().text());
    }
    return cut(query.getResultList());
  }

  private static Page cut(List<Row> rows) {
    if (rows.size() <= PAGE) {
      return new Page(rows, null);
    }
    Row last = rows.get(PAGE - 1);
    return new Page(
        rows.subList(0, PAGE), new Mark(last.decidedAt(), new ReceiptNumber(last.receipt())));
  }
}
