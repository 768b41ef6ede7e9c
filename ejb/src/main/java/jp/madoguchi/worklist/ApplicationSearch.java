package jp.madoguchi.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.enrollment.EnrollmentState;
import jp.madoguchi.enrollment.ReceiptNumber;
import jp.madoguchi.registry.InstitutionByCode;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.shared.InstitutionKind;

/** 申請の検索: all applications by 受付番号, which is the order in which they came. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class ApplicationSearch {
  private static final String ROWS =
      "select new jp.madoguchi.worklist.ApplicationSearch$Row(c.receipt, c.kind, c.institutionName,"
          + " c.prefecture, c.state, c.submittedAt, c.dueAt, c.reviewer, c.version)"
          + " from EnrollmentCase c where c.receipt > :after";

  @PersistenceContext private EntityManager entities;
  @Inject private InstitutionByCode institutions;

  /**
   * @param state null for all
   * @param institution null for all
   */
  public record Filter(EnrollmentState state, InstitutionCode institution) {}

  /**
   * @param prefecture its two digits
   * @param reviewer user name, null while nobody holds the case
   * @param version what a decision has to bring along
   */
  public record Row(
      String receipt,
      InstitutionKind kind,
      String institutionName,
      String prefecture,
      EnrollmentState state,
      Instant submittedAt,
      Instant dueAt,
      String reviewer,
      long version) {}

  /**
   * @param after null for the first page
   * @param most how many rows a page has
   */
  public List<Row> page(Filter filter, ReceiptNumber after, int most) {
    String text = ROWS;
    Optional<Long> institution = Optional.empty();
    if (filter.institution() != null) {
      institution = institutions.id(filter.institution());
      if (institution.isEmpty()) {
        return List.of();
      }
      text += " and c.institutionId = :institution";
    }
    if (filter.state() != null) {
      text += " and c.state = :state";
    }
    TypedQuery<Row> query =
        entities
            .createQuery(text + " order by c.receipt", Row.class)
            .setParameter("after", after == null ? "" : after.text())
            .setMaxResults(most);
    institution.ifPresent(id -> query.setParameter("institution", id));
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    return query.getResultList();
  }
}
