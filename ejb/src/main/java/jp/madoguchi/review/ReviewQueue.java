package jp.madoguchi.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.shared.InstitutionKind;

/** 審査待ちの一覧: the cases on which the fund has to act, the most urgent first, fifty a page. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class ReviewQueue {
  static final Set<EnrollmentState> OPEN =
      Set.of(
          EnrollmentState.SUBMITTED,
          EnrollmentState.UNDER_REVIEW,
          EnrollmentState.REJECTION_PROPOSED);

  private static final int PAGE = 50;
  private static final String ROWS =
      "select new jp.madoguchi.review.ReviewQueue$Row(c.receipt, c.institutionName, c.kind,"
          + " c.prefecture, c.submittedAt, c.dueAt, c.state, coalesce(s.displayName, c.reviewer))"
          + " from EnrollmentCase c left join StaffName s on s.name = c.reviewer where c.state in :open";

  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;

  /** Whose cases. */
  public enum Show {
    ALL(""),
    /** Those that the caller holds. */
    MINE(" and c.reviewer = :caller"),
    /** Those that nobody holds. */
    FREE(" and c.reviewer is null");

    private final String condition;

    Show(String condition) {
      this.condition = condition;
    }
  }

  /** Where a page ends, and the next one begins. */
  public record Mark(Instant dueAt, ReceiptNumber receipt) {}

  /**
   * @param prefecture its two digits
   * @param reviewer the person's name, null while nobody holds the case
   */
  public record Row(
      String receipt,
      String institutionName,
      InstitutionKind kind,
      String prefecture,
      Instant submittedAt,
      Instant dueAt,
      EnrollmentState state,
      String reviewer) {}

  /**
   * @param next null on the last page
   */
  public record Page(List<Row> rows, Mark next) {}

  /**
   * @param after null for the first page
   */
  public Page page(Show show, Mark after) {
    String from =
        after == null ? "" : " and c.dueAt >= :due and (c.dueAt > :due or c.receipt > :receipt)";
    TypedQuery<Row> query =
        entities
            .createQuery(ROWS + show.condition + from + " order by c.dueAt, c.receipt", Row.class)
            .setParameter("open", OPEN)
            .setMaxResults(PAGE + 1);
    if (show == Show.MINE) {
      query.setParameter("caller", session.getCallerPrincipal().getName());
    }
    if (after != null) {
      query.setParameter("due", after.dueAt()).setParameter("receipt", after.receipt().text());
    }
    return cut(query.getResultList());
  }

  /** One row more than a page was asked for, only to learn whether there is another page. */
  private static Page cut(List<Row> rows) {
    if (rows.size() <= PAGE) {
      return new Page(rows, null);
    }
    Row last = rows.get(PAGE - 1);
    return new Page(
        rows.subList(0, PAGE), new Mark(last.dueAt(), new ReceiptNumber(last.receipt())));
  }
}
