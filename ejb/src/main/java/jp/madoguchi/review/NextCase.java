package jp.madoguchi.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.enrollment.ReceiptNumber;

/**
 * The case that the caller should look at next, without taking it: one that the caller returned and
 * the clinic has corrected, one that the caller holds, a free one, one that a colleague returned;
 * of each the most urgent. A statement for each, along an index, until one finds something.
 */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class NextCase {
  /** In this order. */
  private static final List<String> CHOICES =
      List.of(
          "state = 'SUBMITTED' and offered_to = :caller order by due_at, receipt",
          "waiting_until is not null and reviewer = :caller and state = 'UNDER_REVIEW'"
              + " order by waiting_until, receipt",
          "state = 'SUBMITTED' and offered_to is null order by due_at, receipt",
          "state = 'SUBMITTED' and offered_to <> :caller order by due_at, receipt");

  @PersistenceContext EntityManager entities;
  @Resource SessionContext session;

  public Optional<ReceiptNumber> find() {
    String caller = session.getCallerPrincipal().getName();
    return CHOICES.stream()
        .flatMap(choice -> first(choice, caller))
        .findFirst()
        .map(ReceiptNumber::new);
  }

  private Stream<String> first(String choice, String caller) {
    var query =
        entities
            .createNativeQuery("select receipt from enrollment_turn where " + choice, String.class)
            .setMaxResults(1);
    if (choice.contains(":caller")) {
      query.setParameter("caller", caller);
    }
    List<?> found = query.getResultList();
    return found.stream().map(String.class::cast);
  }
}
