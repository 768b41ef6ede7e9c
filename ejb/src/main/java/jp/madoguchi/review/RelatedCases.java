package jp.madoguchi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;

/**
 * What else a reviewer should know of: earlier applications, and who can be reached as this one
 * now.
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
    PHONE("o.institutionId <> c.institutionId and o.phoneNow = c.phoneNow"),
    /** Another institution with the same mail address, which was free again meanwhile. */
    ADDRESS("o.institutionId <> c.institutionId and o.applicantAddress = c.applicantAddress"),
    /** A user of another institution with the same telephone number, who has not applied. */
    USER_PHONE(
        "select k.institution_name from user_contact k where k.phone = :phone"
            + " and k.institution_id <> :institution and not exists"
            + " (select 1 from enrollment_case o where o.institution_id = k.institution_id)"
            + " order by k.institution_id"),
    /** Another institution of which the register says this telephone number. */
    REGISTER_PHONE(
        "select k.institution_name from institution_contact k where k.phone = :phone"
            + " and k.institution_id <> :institution order by k.institution_id");

    /** Without an application of its own, so that it is no condition but the whole statement. */
    private static final Set<Link> APPLYING_NOT = EnumSet.of(USER_PHONE, REGISTER_PHONE);

    private final String condition;

    Link(String condition) {
      this.condition = condition;
    }
  }

  /**
   * @param receipt null where no application is meant, and so are state and time
   */
  public record Related(
      Link link,
      String receipt,
      String institutionName,
      EnrollmentState state,
      Instant submittedAt) {}

  /** At most ten of each, the newest first. */
  public List<Related> to(ReceiptNumber receipt) {
    List<Related> related = new ArrayList<>();
    EnrollmentCase found = entities.find(EnrollmentCase.class, receipt.text());
    for (Link link : Link.values()) {
      if (Link.APPLYING_NOT.contains(link)) {
        related.addAll(withoutApplication(link, found));
      } else {
        related.addAll(applications(link, receipt));
      }
    }
    return related;
  }

  private List<Related> applications(Link link, ReceiptNumber receipt) {
    return entities
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
        .toList();
  }

  private List<Related> withoutApplication(Link link, EnrollmentCase found) {
    List<?> names =
        entities
            .createNativeQuery(link.condition, String.class)
            .setParameter("phone", found.phoneNow())
            .setParameter("institution", found.institutionId())
            .setMaxResults(MOST)
            .getResultList();
    return names.stream().map(name -> new Related(link, null, (String) name, null, null)).toList();
  }

  private static Related related(Link link, Object[] row) {
    return new Related(
        link, (String) row[0], (String) row[1], (EnrollmentState) row[2], (Instant) row[3]);
  }
}
