package jp.madoguchi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;

/**
 * What else a reviewer should know of: earlier applications, and who can be reached as this one.
 */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class RelatedCases {
  private static final int MOST = 10;

  @PersistenceContext EntityManager entities;

  /** What two applications have in common. */
  public enum Link {
    /** Another application of the same institution. */
    INSTITUTION("o.institutionId = c.institutionId"),
    /** Another institution with the same telephone number. */
    PHONE("o.institutionId <> c.institutionId and o.applicantPhone = c.applicantPhone"),
    /** Another institution with the same mail address. */
    ADDRESS("o.institutionId <> c.institutionId and o.applicantAddress = c.applicantAddress");

    private final String condition;

    Link(String condition) {
      this.condition = condition;
    }
  }

  public record Related(
      Link link,
      String receipt,
      String institutionName,
      EnrollmentState state,
      Instant submittedAt) {}

  /** At most ten of each, the newest first. */
  public List<Related> to(ReceiptNumber receipt) {
    List<Related> related = new ArrayList<>();
    for (Link link : Link.values()) {
      entities
          .createQuery(
              "select o.receipt, o.institutionName, o.state, o.submittedAt"
                  + " from EnrollmentCase c, EnrollmentCase o"
                  + " where c.receipt = :receipt and o.receipt <> c.receipt and "
                  + link.condition
                  + " order by o.submittedAt desc, o.receipt desc",
              Object[].class)
          .setParameter("receipt", receipt.text())
          .setMaxResults(MOST)
          .getResultStream()
          .map(row -> related(link, row))
          .forEach(related::add);
    }
    return related;
  }

  private static Related related(Link link, Object[] row) {
    return new Related(
        link, (String) row[0], (String) row[1], (EnrollmentState) row[2], (Instant) row[3]);
  }
}
